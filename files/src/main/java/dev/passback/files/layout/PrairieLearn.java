package dev.passback.files.layout;

import dev.passback.files.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** PrairieLearn's gradebook: {@code UID} (login@domain), {@code UIN}, {@code Name}, a column in percent for each assessment. */
final class PrairieLearn implements Layout {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    @Override
    public Optional<Reading> recognise(Table table) {
        if (!HeadingRoles.hasLetters(table, "uid") || !HeadingRoles.hasLetters(table, "uin")) {
            return Optional.empty();
        }
        List<ColumnRole> roles = HeadingRoles.of(
                table, header -> new ColumnRole.Open(HeadingRoles.item(header).outOf(PERCENT)));
        return Optional.of(new Reading("prairielearn", roles, SummaryRows.in(table, roles)));
    }
}
