package dev.passback.plan;

import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.mapping.MappedItem;

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
        return after.get(student);
    }
}
