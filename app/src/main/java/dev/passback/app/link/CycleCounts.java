package dev.passback.app.link;

import dev.passback.plan.Counts;

/**
 * How many marks and students a cycle concerned.
 *
 * @param marks by what happened to them; conflicts and rejected ones are all that stand open, also from earlier cycles
 * @param unmatched users of the source of whom nobody knows who they are
 * @param written marks that the gradebook took, read back
 * @param skipped scores that the source sent again and that were carried before
 */
public record CycleCounts(Counts marks, int unmatched, int written, int skipped) {
    public static final CycleCounts NONE = new CycleCounts(Counts.NONE, 0, 0, 0);

    /** {@return whether a person should look at something} */
    public boolean hasOpen() {
        return unmatched > 0 || marks.conflicts() > 0 || marks.rejected() > 0;
    }
}
