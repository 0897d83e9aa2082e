package dev.passback.files.layout;

import dev.passback.files.number.CellFindings;
import dev.passback.files.number.Counted;
import dev.passback.files.table.Table;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who the students of a table are: its identifier columns, its names as one column and its sections.
 *
 * @param columns identifiers as they stand in the file, but without the {@code ="…"} that spreadsheets need
 * @param sections the section of each student, blank where the table has none
 */
public record Identities(List<IdentifierColumn> columns, TextColumn sections) {
    public Identities {
        columns = List.copyOf(columns);
    }

    /** {@return the identities of the kept rows} */
    public static Identities of(Table table, List<ColumnRole> roles, KeptRows rows, CellFindings findings) {
        List<IdentifierColumn> columns = new ArrayList<>();
        Optional<TextColumn> sections = Optional.empty();
        for (int i = 0; i < roles.size(); i++) {
            switch (roles.get(i)) {
                case ColumnRole.Identity identity -> {
                    String title = table.header().get(i);
                    TextColumn values = unwrapped(table.columns().get(i), title, rows, findings);
                    columns.add(new IdentifierColumn(identity.kind(), title, values));
                    tellTypedNumbers(table, i, identity.kind(), findings);
                }
                case ColumnRole.Section s ->
                    sections = sections.isPresent()
                            ? sections
                            : Optional.of(rows.of(table.columns().get(i)));
                case ColumnRole.Name n -> {}
                case ColumnRole.Item n -> {}
                case ColumnRole.Open n -> {}
                case ColumnRole.Ignored n -> {}
            }
        }
        StudentNames.of(table, roles, rows).ifPresent(columns::add);
        return new Identities(columns, sections.orElseGet(() -> blank(rows.size())));
    }

    private static TextColumn unwrapped(TextColumn column, String title, KeptRows rows, CellFindings findings) {
        int wrapped = 0;
        for (int row : rows.rows()) {
            wrapped += SpreadsheetWrap.isWrapped(column, row) ? 1 : 0;
        }
        if (wrapped == 0) {
            return rows.of(column);
        }
        findings.add(Finding.of(
                FindingCode.IDENTIFIER_UNWRAPPED,
                Place.column(title),
                Wording.of("{} written as =\"…\"; what stands between the quotes was read.", Counted.cells(wrapped))));
        TextColumn.Builder values = new TextColumn.Builder(rows.size());
        for (int row : rows.rows()) {
            if (SpreadsheetWrap.isWrapped(column, row)) {
                values.add(SpreadsheetWrap.unwrap(column.get(row)));
            } else {
                values.add(column, row);
            }
        }
        return values.build();
    }

    private static void tellTypedNumbers(Table table, int column, IdentifierKind kind, CellFindings findings) {
        if (kind.family() == IdentifierKind.Family.CAMPUS
                && table.typedNumbers().get(column)) {
            String title = table.header().get(column);
            findings.add(Finding.of(
                    FindingCode.WORKBOOK_NUMBER_ID,
                    Place.column(title),
                    Wording.of("The workbook keeps ids in “{}” as numbers; zeros at their front are lost.", title)));
        }
    }

    private static TextColumn blank(int size) {
        TextColumn.Builder blank = new TextColumn.Builder(size);
        for (int i = 0; i < size; i++) {
            blank.add("");
        }
        return blank.build();
    }
}
