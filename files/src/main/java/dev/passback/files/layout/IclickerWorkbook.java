package dev.passback.files.layout;

import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * iClicker's gradebook workbook of 2016: {@code Student ID} (an e-mail), {@code Student Name} ({@code Last, First}), a
 * column that ends with {@code TOTAL}, then {@code Session 40 Total 5/2/16 [2.00]} with the maximum in brackets (seen in
 * public code that reads it).
 */
final class IclickerWorkbook implements Layout {
    private static final Pattern SESSION = Pattern.compile("(?i)^Session \\d+ Total .*\\[[\\d.,]+\\]$");

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.has(table, SESSION)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, TitleMaximum::item);
        return Optional.of(new Reading("iclicker.workbook", roles, SummaryRows.in(table, roles)));
    }
}
