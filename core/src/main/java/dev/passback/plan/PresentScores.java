package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
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
    static void tell(List<ItemPlan> items, int students, GradebookLimits limits, Notes notes) {
        if (limits.can(Capability.READ_BACK)) {
            return;
        }
        BitSet rows = new BitSet();
        for (ItemPlan item : items) {
            rows.or(written(item, students));
        }
        int again = 0;
        for (ItemPlan item : items) {
            BitSet written = written(item, students);
            if (!written.isEmpty()) {
                again += (int) rows.stream()
                        .filter(student -> !written.get(student))
                        .filter(student -> !item.before(student).equals(Score.NOT_GRADED))
                        .count();
            }
        }
        if (again > 0) {
            notes.add(Finding.of(
                    FindingCode.PRESENT_REWRITTEN,
                    Place.WHOLE,
                    again + (again == 1 ? " score that does" : " scores that do")
                            + " not change stand in the file too, as the export shows them with "
                            + limits.comparedDecimals() + " decimals, since a blank would erase them"));
        }
    }

    private static BitSet written(ItemPlan item, int students) {
        BitSet written = new BitSet();
        for (int student = 0; student < students; student++) {
            if (item.kind(student).isWritten()) {
                written.set(student);
            }
        }
        return written;
    }
}
