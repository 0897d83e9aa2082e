package dev.passback.mapping;

import dev.passback.grade.SheetItem;
import java.util.List;

/**
 * What became of a sheet's totals.
 *
 * @param totals the columns that are totals
 * @param wrong totals that are not the sum of the sessions, with the rows where they are not
 * @param wrongMaximum totals whose maximum is not the sum of the sessions' maximums
 */
public record TotalCheck(List<SheetItem> totals, List<WrongTotal> wrong, List<SheetItem> wrongMaximum) {

    /** A total that is not the sum in these rows of the sheet. */
    public record WrongTotal(SheetItem total, List<Integer> rows) {}

    public TotalCheck {
        totals = List.copyOf(totals);
        wrong = List.copyOf(wrong);
        wrongMaximum = List.copyOf(wrongMaximum);
    }
}
