package dev.passback.files.layout;

import dev.passback.files.heading.HeaderText;
import dev.passback.files.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds rows that are no students': averages at the end, points possible at the top, notes below. Only a row without
 * any identifier but such a word can be one, so that a student whose identifier is blank still comes back.
 */
final class SummaryRows {
    private static final Set<String> SUMMARIES = Set.of(
            "average",
            "averagegrade",
            "averageparticipation",
            "classaverage",
            "mean",
            "median",
            "mittelwert",
            "durchschnitt",
            "overallaverage",
            "total",
            "totals",
            "standarddeviation",
            "stddev",
            "stdev",
            "minimum",
            "min",
            "highest",
            "lowest",
            "count",
            "gesamt",
            "summe",
            "promedio",
            "moyenne",
            "sum");
    private static final Set<String> MAXIMUMS = Set.of(
            "pointspossible",
            "maximumpoints",
            "maxpoints",
            "maximum",
            "max",
            "possiblepoints",
            "outof",
            "possible",
            "totalpossible",
            "maxscore",
            "maximumscore",
            "pointsavailable",
            "hochstpunktzahl",
            "maximalpunkte");
    private static final int LAST_ROWS = 6;

    private SummaryRows() {}

    static SpecialRows in(Table table, List<ColumnRole> roles) {
        OptionalInt maximums = OptionalInt.empty();
        BitSet skipped = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            // students stand between; only the ends of a long table are searched
            if (row == LAST_ROWS && table.size() > 2 * LAST_ROWS) {
                row = table.size() - LAST_ROWS;
            }
            String label = label(table, roles, row);
            if (MAXIMUMS.contains(label)) {
                maximums = maximums.isPresent() ? maximums : OptionalInt.of(row);
                skipped.set(row);
            } else if (SUMMARIES.contains(label) || isNote(table, row)) {
                skipped.set(row);
            }
        }
        return new SpecialRows(maximums, skipped);
    }

    /** {@return the letters of the one cell that says who the row is about; empty where several do or none} */
    private static String label(Table table, List<ColumnRole> roles, int row) {
        String label = "";
        for (int column = 0; column < table.width(); column++) {
            ColumnRole role = roles.get(column);
            boolean tellsWho = role instanceof ColumnRole.Identity || role instanceof ColumnRole.Name;
            if (tellsWho && !table.columns().get(column).isBlank(row)) {
                if (!label.isEmpty() || table.columns().get(column).length(row) > 60) {
                    return "";
                }
                label = HeaderText.letters(table.cell(row, column));
            }
        }
        return label;
    }

    /** {@return whether the row is a remark below the table: one cell with several words and a digit or a colon} */
    private static boolean isNote(Table table, int row) {
        if (row < table.size() - LAST_ROWS || table.width() < 2) {
            return false;
        }
        int filled = -1;
        for (int column = 0; column < table.width(); column++) {
            if (!table.columns().get(column).isBlank(row)) {
                if (filled >= 0) {
                    return false;
                }
                filled = column;
            }
        }
        if (filled != 0) {
            return false;
        }
        String text = table.cell(row, 0).strip();
        return text.contains(" ")
                && text.chars().anyMatch(c -> Character.isDigit(c) || c == ':')
                && !text.contains(",");
    }
}
