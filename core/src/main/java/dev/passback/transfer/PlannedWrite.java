package dev.passback.transfer;

import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.ValueHash;
import dev.passback.plan.Change;
import java.util.Optional;

/**
 * A change as it enters the journal, before anything is sent.
 *
 * @param itemId the gradebook's key of the item; empty for an item that the transfer makes first
 * @param itemTitle the item's title
 * @param student the student's key
 * @param studentLabel how people see the student
 * @param line where the score stands in the source, from 1; 0 for none
 * @param column the source's column
 * @param matchedBy why it is this student
 * @param sourceHash the SHA-256 of the source's value and maximum
 */
public record PlannedWrite(
        Optional<String> itemId,
        String itemTitle,
        String student,
        String studentLabel,
        int line,
        String column,
        String matchedBy,
        String sourceHash,
        Score before,
        Score after) {

    /** {@return a plan's change, with the student's key} */
    public static PlannedWrite of(Change change, StudentKeys keys) {
        return new PlannedWrite(
                change.item().id(),
                change.item().title(),
                keys.key(change.student().index()),
                change.student().label(),
                change.line(),
                change.source().title(),
                change.matchedBy(),
                ValueHash.of(change.score(), change.source().maximum()),
                change.before(),
                change.after());
    }
}
