package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The rows of a Canvas file that are no students': {@code Points Possible}, the row that says which items are hidden, and
 * the Test Student that Canvas adds at the end.
 */
final class CanvasRows {
    private static final int FIRST_ROWS = 4;

    private CanvasRows() {}

    static SpecialRows in(Table table, List<ColumnRole> roles) {
        SpecialRows special = SummaryRows.in(table, roles);
        for (int row = 0; row < Math.min(table.size(), FIRST_ROWS); row++) {
            if (isHidden(table, row)) {
                special = special.skipping(row);
            }
            if (table.cell(row, 0).contains("Points Possible")) {
                special = new SpecialRows(
                        OptionalInt.of(row), special.skipping(row).skipped());
            }
        }
        int last = table.size() - 1;
        if (last >= 0 && isTestStudent(table, last)) {
            special = special.skipping(last);
        }
        return special;
    }

    private static boolean isHidden(Table table, int row) {
        for (int column = 0; column < table.width(); column++) {
            String cell = table.cell(row, column).strip().toLowerCase(Locale.ROOT);
            if (!cell.isEmpty() && !cell.equals("muted") && !cell.startsWith("manual posting")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTestStudent(Table table, int row) {
        for (int column = 0; column < table.width(); column++) {
            if (HeaderText.letters(table.header().get(column)).equals("student")) {
                return table.cell(row, column).strip().equals("Student, Test");
            }
        }
        return false;
    }
}
