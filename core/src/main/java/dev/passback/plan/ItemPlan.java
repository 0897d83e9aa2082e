package dev.passback.plan;

import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.mapping.MappedItem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** What happens to one grade item: a cell for each student of the roster, in some bytes each. */
final class ItemPlan {
    final PlannedItem item;
    final MappedItem mapped;
    /** The gradebook's present scores; empty for a new item. */
    final ScoreColumn before;

    private final ChangeKind[] kinds;
    private final ScoreColumn after;

    ItemPlan(PlannedItem item, MappedItem mapped, ScoreColumn before, ChangeKind[] kinds, ScoreColumn after) {
        this.item = item;
        this.mapped = mapped;
        this.before = before;
        this.kinds = kinds;
        this.after = after;
    }

    ChangeKind kind(int student) {
        return kinds[student];
    }

    Score before(int student) {
        return before.get(student);
    }

    Score after(int student) {
        return kinds[student] == ChangeKind.REJECTED ? Score.NOT_GRADED : after.get(student);
    }

    boolean hasWrites() {
        return Arrays.stream(kinds).anyMatch(ChangeKind::isWritten);
    }

    /** Adds the students to whom it writes. */
    void addWritten(BitSet students) {
        for (int student = 0; student < kinds.length; student++) {
            if (kinds[student].isWritten()) {
                students.set(student);
            }
        }
    }

    /** {@return the same, where these students' cells come back instead of being written} */
    ItemPlan without(Set<Integer> students) {
        ChangeKind[] fewer = kinds.clone();
        for (int student : students) {
            if (fewer[student].isWritten()) {
                fewer[student] = ChangeKind.REJECTED;
            }
        }
        return new ItemPlan(item, mapped, before, fewer, after);
    }

    void count(Tally tally) {
        for (ChangeKind kind : kinds) {
            tally.count(kind);
        }
    }
}
