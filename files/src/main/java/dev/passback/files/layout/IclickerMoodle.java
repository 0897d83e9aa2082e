package dev.passback.files.layout;

import dev.passback.files.heading.Heading;
import dev.passback.files.heading.TotalTitle;
import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * iClicker Cloud's export for Moodle: {@code Student ID}, {@code Email}, a total and an item for each session
 * (Macmillan's article DOC-7435). Its exact header was never published.
 */
final class IclickerMoodle implements Layout {

    @Override
    public Optional<Reading> recognise(Table table) {
        boolean total = HeadingRoles.titles(table).stream().anyMatch(TotalTitle::matches);
        if (!total || !HeadingRoles.has(table, Heading.STUDENT_ID) || !HeadingRoles.has(table, Heading.EMAIL)) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(table, header -> new ColumnRole.Open(TitleMaximum.item(header)));
        return Optional.of(new Reading("iclicker.moodle", roles, SummaryRows.in(table, roles)));
    }
}
