package dev.passback.files.layout;

import dev.passback.files.heading.Heading;
import dev.passback.files.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Poll Everywhere's gradebook: names, {@code Email}, {@code Grade} in percent; the last two rows are averages (seen in
 * public code that reads it).
 */
final class PollEverywhere implements Layout {

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean scored = HeadingRoles.hasLetters(table, "grade") || HeadingRoles.hasLetters(table, "pointsearned");
        if (!scored || !HeadingRoles.has(table, Heading.EMAIL) || !endsWithAverages(table)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, header -> new ColumnRole.Open(TitleMaximum.item(header)));
        SpecialRows rows = SummaryRows.in(table, roles);
        for (int row = Math.max(0, table.size() - 2); row < table.size(); row++) {
            rows = isAverage(table, row) ? rows.skipping(row) : rows;
        }
        return Optional.of(new Reading("polleverywhere", roles, rows));
    }

    private static boolean endsWithAverages(Table table) {
        return table.size() > 0 && isAverage(table, table.size() - 1);
    }

    private static boolean isAverage(Table table, int row) {
        return table.cells(row).stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(cell -> cell.equals("average grade") || cell.equals("average participation"))
                .isPresent();
    }
}
