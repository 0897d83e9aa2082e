package dev.passback.link;

/** How far the last value that was seen of a cell got. */
public enum Standing {
    /** It has not been looked at yet. */
    OPEN,
    /** The gradebook holds it. */
    SYNCED,
    /** Somebody else's mark stands there. */
    CONFLICT,
    /** The gradebook refuses it, or would. */
    REJECTED,
    /** Its item was put away in the gradebook: neither written nor made again. */
    ARCHIVED,
    /** Nobody knows which student of the gradebook it belongs to. */
    UNMATCHED,
    /** The source had a grade and has none any more; the gradebook keeps its mark. */
    GONE;

    /** {@return whether a person or the other system must do something before trying again makes sense} */
    public boolean isStuck() {
        return this == CONFLICT || this == REJECTED || this == ARCHIVED || this == UNMATCHED;
    }
}
