package dev.passback.plan;

/** What happens to a cell of the gradebook. */
public enum ChangeKind {
    /** The source says nothing about it. */
    NONE,
    /** It was blank and gets a score. */
    NEW,
    /** It gets another score. */
    CHANGED,
    /** It holds the score already. */
    SAME,
    /** Its score is taken away. */
    CLEARED,
    /** It holds a score which Passback did not write; it is left alone and the cell comes back. */
    CONFLICT,
    /** The score comes back: it is unreadable or the gradebook would refuse it. */
    REJECTED,
    /** It holds a higher score, which the policy keeps. */
    KEPT;

    /** {@return whether a transfer writes the cell} */
    public boolean isWritten() {
        return this == NEW || this == CHANGED || this == CLEARED;
    }
}
