package dev.passback.files.layout;

import dev.passback.files.table.Table;
import java.util.List;
import java.util.Optional;

/** Any table with a header: identifiers by their headers, scores by their cells. */
final class GenericLayout implements Layout {

    @Override
    public Optional<Reading> recognise(Table table) {
        List<ColumnRole> roles = HeadingRoles.of(table, header -> new ColumnRole.Open(TitleMaximum.item(header)));
        return Optional.of(new Reading("table", roles, SummaryRows.in(table, roles)));
    }
}
