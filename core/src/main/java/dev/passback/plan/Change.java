package dev.passback.plan;

import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.grade.Student;

/**
 * What happens to one cell of the gradebook, and where that comes from.
 *
 * @param item the gradebook's item, or the one that is made first
 * @param source the sheet's column
 * @param line where the score stands in the source, from 1
 * @param score the source's score, before scaling and rounding
 * @param before what the gradebook holds
 * @param after what it shall hold; for a conflict what the source would have it hold
 */
public record Change(
        ChangeKind kind,
        Student student,
        PlannedItem item,
        SheetItem source,
        int line,
        Score score,
        Score before,
        Score after,
        String matchedBy) {}
