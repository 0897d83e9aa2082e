package dev.passback.transfer;

import dev.passback.connect.Outcome;
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
}
