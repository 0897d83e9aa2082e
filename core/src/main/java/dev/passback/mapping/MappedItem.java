package dev.passback.mapping;

import dev.passback.finding.Wording;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.SheetItem;

/**
 * A column of a sheet with its target.
 *
 * @param scores the column's scores; those of a total that was computed again differ from the file's
 * @param reason why it goes there, for people
 */
public record MappedItem(SheetItem source, ScoreColumn scores, ItemTarget target, Wording reason) {

    /** {@return whether its scores are to reach the gradebook} */
    public boolean isTaken() {
        return target instanceof ItemTarget.Existing || target instanceof ItemTarget.Fresh;
    }

    MappedItem with(ItemTarget other, Wording otherReason) {
        return new MappedItem(source, scores, other, otherReason);
    }
}
