package dev.passback.transfer;

import dev.passback.connect.Outcome;
import java.util.List;

/**
 * What puts a transfer back: the former score for every cell that it wrote, last change first. Each cell is put back only
 * where the gradebook still holds what was written; that is the transfer's own check.
 */
public final class Undo {
    private Undo() {}

    /** {@return the changes that put these back} */
    public static List<PlannedWrite> of(List<JournalledChange> changes) {
        return changes.reversed().stream()
                .filter(change -> change.outcome().orElse(null) instanceof Outcome.Written)
                .map(change -> reversed(change.change()))
                .toList();
    }

    private static PlannedWrite reversed(PlannedWrite write) {
        return new PlannedWrite(
                write.itemId(),
                write.itemTitle(),
                write.student(),
                write.studentLabel(),
                write.line(),
                write.column(),
                write.matchedBy(),
                write.sourceHash(),
                write.after(),
                write.before());
    }
}
