package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import java.util.BitSet;
import java.util.List;

/**
 * The scores that a file has to write again although they do not change. A file is a rectangle, and a blank cell of it
 * would erase what the gradebook holds (Canvas: read in its source; Moodle 4.5: measured).
 */
final class PresentScores {
    private PresentScores() {}

    /** Says so where the gradebook is a file. */
    static void tell(List<ItemPlan> items, PlanInputs inputs, Notes notes) {
        if (inputs.book().limits().can(Capability.READ_BACK)) {
            return;
        }
        BitSet rows = new BitSet();
        items.forEach(item -> item.addWritten(rows));
        int again = 0;
        for (ItemPlan item : items) {
            BitSet unwritten = unwritten(item, rows);
            again += (int) unwritten.stream()
                    .filter(student -> !item.before(student).equals(Score.NOT_GRADED))
                    .count();
            tellUnconfirmed(item, unwritten, inputs, notes);
        }
        if (again > 0) {
            int decimals = inputs.book().limits().comparedDecimals();
            notes.add(Finding.of(
                    FindingCode.PRESENT_REWRITTEN,
                    Place.WHOLE,
                    again == 1
                            ? Wording.of(
                                    "1 score that does not change stand in the file too, as the export shows them with"
                                            + " {} decimals, since a blank would erase them",
                                    decimals)
                            : Wording.of(
                                    "{} scores that do not change stand in the file too, as the export shows them with"
                                            + " {} decimals, since a blank would erase them",
                                    again,
                                    decimals)));
        }
    }

    /**
     * An earlier file wrote a score that this export does not show, and this source says nothing about it. If that file was
     * uploaded since the export was made, the export's value in the new file would undo it.
     */
    private static void tellUnconfirmed(ItemPlan item, BitSet unwritten, PlanInputs inputs, Notes notes) {
        LedgerView.Column ledger = inputs.ledger().column(item.item.id().orElse(""), item.item.title());
        GradebookLimits limits = inputs.book().limits();
        int unconfirmed = (int) unwritten.stream()
                .filter(student -> item.kind(student) == ChangeKind.NONE)
                .filter(student -> ledger.entry(student)
                        .filter(entry -> limits.isSame(entry.before(), item.before(student)))
                        .filter(entry -> !limits.isSame(entry.last(), item.before(student)))
                        .isPresent())
                .count();
        if (unconfirmed > 0) {
            notes.add(Finding.of(
                    FindingCode.EXPORT_MAY_BE_OLD,
                    Place.column(item.mapped.source().title()),
                    unconfirmed == 1
                            ? Wording.of(
                                    "1 score of \"{}\" that an earlier file wrote are not in this export, and"
                                            + " the source leaves them blank",
                                    item.item.title())
                            : Wording.of(
                                    "{} scores of \"{}\" that an earlier file wrote are not in this export,"
                                            + " and the source leaves them blank",
                                    unconfirmed,
                                    item.item.title())));
        }
    }

    /** {@return the students who are in the file for another item's sake} */
    private static BitSet unwritten(ItemPlan item, BitSet rows) {
        BitSet written = new BitSet();
        item.addWritten(written);
        BitSet unwritten = new BitSet();
        if (!written.isEmpty()) {
            unwritten.or(rows);
            unwritten.andNot(written);
        }
        return unwritten;
    }
}
