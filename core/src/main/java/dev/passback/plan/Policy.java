package dev.passback.plan;

import dev.passback.mapping.ItemsPolicy;
import java.util.Optional;

/**
 * What to do where a plan could go one way or another.
 *
 * @param items total or sessions; empty where nobody said so: what was remembered, else sessions
 */
public record Policy(
        Optional<ItemsPolicy> items, Blanks blanks, OnConflict onConflict, Duplicates duplicates, Scaling scaling) {

    public static final Policy DEFAULT =
            new Policy(Optional.empty(), Blanks.LEAVE, OnConflict.ASK, Duplicates.RETURN, Scaling.NONE);

    public Policy with(OnConflict other) {
        return new Policy(items, blanks, other, duplicates, scaling);
    }

    /** What a blank cell of the source does. */
    public enum Blanks {
        /** The gradebook is left alone. */
        LEAVE,
        /** It counts as zero. */
        ZERO,
        /** A present score is taken away. */
        CLEAR
    }

    /** Whose score stays where the gradebook holds one that Passback did not write. */
    public enum OnConflict {
        /** A person is asked; where nobody can be, theirs is kept and the cell comes back. */
        ASK,
        /** Theirs is kept and the cell comes back. */
        KEEP,
        /** The source's score is written. */
        SOURCE,
        /** The higher score stays. */
        RAISE
    }

    /** What two rows of one student that differ give. */
    public enum Duplicates {
        /** Nothing: both come back. */
        RETURN,
        HIGHEST,
        SUM,
        /** The row that stands last. */
        LATEST,
        /** Nothing, also where they agree: two persons of the source cannot be one student. */
        CONFLICT
    }

    /** Whether points are converted where source and gradebook have different maximums. */
    public enum Scaling {
        NONE,
        TO_MAXIMUM
    }
}
