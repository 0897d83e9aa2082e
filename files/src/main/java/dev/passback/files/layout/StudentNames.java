package dev.passback.files.layout;

import dev.passback.files.table.Table;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.TextColumn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes one column of names, each as {@code First Last}, from whatever columns a table keeps names in. */
final class StudentNames {
    private StudentNames() {}

    static Optional<IdentifierColumn> of(Table table, List<ColumnRole> roles, KeptRows rows) {
        OptionalInt full = find(roles, ColumnRole.Name.Part.FULL);
        OptionalInt first = find(roles, ColumnRole.Name.Part.FIRST);
        OptionalInt last = find(roles, ColumnRole.Name.Part.LAST);
        if (full.isEmpty() && first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        TextColumn.Builder names = new TextColumn.Builder(rows.size());
        Optional<TextColumn> fullNames =
                full.isPresent() ? Optional.of(table.columns().get(full.getAsInt())) : Optional.empty();
        LastFirst lastFirst = new LastFirst();
        for (int row : rows.rows()) {
            if (fullNames.isPresent() && isReadable(fullNames.get(), row)) {
                names.add(fullNames.get(), row);
                continue;
            }
            if (fullNames.isPresent() && lastFirst.add(fullNames.get(), row, names)) {
                continue;
            }
            String name = full.isPresent() ? readable(cell(table, row, full)) : "";
            names.add(name.isEmpty() ? (cell(table, row, first) + " " + cell(table, row, last)).strip() : name);
        }
        String title = full.isPresent()
                ? table.header().get(full.getAsInt())
                : title(table, first) + (first.isPresent() && last.isPresent() ? " + " : "") + title(table, last);
        return Optional.of(new IdentifierColumn(IdentifierKind.NAME, title, names.build()));
    }

    /** {@return whether the name can be taken as it stands; found out without making a text of each} */
    private static boolean isReadable(TextColumn names, int row) {
        int length = names.length(row);
        for (int i = 0; i < length; i++) {
            byte b = names.byteAt(row, i);
            boolean outer = i == 0 || i == length - 1;
            // beyond ASCII there are other blanks, which only matter at the ends
            if (b == ',' || (outer && (b <= ' ' || b == '='))) {
                return false;
            }
        }
        return length > 0;
    }

    /** {@return the name with {@code Last, First} put into reading order} */
    static String readable(String name) {
        int comma = name.indexOf(',');
        // a second comma, as in “King, Jr., Martin”, leaves open what is what
        if (comma < 0 || name.indexOf(',', comma + 1) >= 0) {
            return name;
        }
        return (name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip())
                .strip();
    }

    private static OptionalInt find(List<ColumnRole> roles, ColumnRole.Name.Part part) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof ColumnRole.Name name && name.part() == part) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String cell(Table table, int row, OptionalInt column) {
        if (column.isEmpty()) {
            return "";
        }
        TextColumn texts = table.columns().get(column.getAsInt());
        String text = texts.get(row);
        return (SpreadsheetWrap.isWrapped(texts, row) ? SpreadsheetWrap.unwrap(text) : text).strip();
    }

    private static String title(Table table, OptionalInt column) {
        return column.isPresent() ? table.header().get(column.getAsInt()) : "";
    }
}
