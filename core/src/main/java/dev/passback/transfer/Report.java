package dev.passback.transfer;

import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.plan.Counts;
import java.util.List;

/**
 * How a transfer ended.
 *
 * @param written how many changes the gradebook took
 * @param open the changes that it did not take, with their outcomes
 * @param remaining items that an undo could not take away
 */
public record Report(TransferId id, int written, List<JournalledChange> open, List<String> remaining) {
    public Report {
        open = List.copyOf(open);
        remaining = List.copyOf(remaining);
    }

    /** {@return how many cells were left alone because they had changed since} */
    public long kept() {
        return open.stream()
                .filter(change -> change.outcome().orElse(null) instanceof Outcome.Kept)
                .count();
    }

    /** {@return how many changes the gradebook refused} */
    public long refused() {
        return open.size() - kept();
    }

    /** {@return the planned counts, corrected by what the gradebook did not take: kept cells are conflicts} */
    public Counts counts(Counts planned) {
        int fresh = planned.fresh();
        int changed = planned.changed();
        int cleared = planned.cleared();
        for (JournalledChange change : open) {
            if (change.change().after().equals(Score.NOT_GRADED)) {
                cleared--;
            } else if (change.change().before().equals(Score.NOT_GRADED)) {
                fresh--;
            } else {
                changed--;
            }
        }
        return new Counts(
                fresh,
                changed,
                planned.same(),
                cleared,
                planned.conflicts() + (int) kept(),
                planned.rejected() + (int) refused(),
                planned.kept());
    }
}
