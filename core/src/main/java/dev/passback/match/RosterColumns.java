package dev.passback.match;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.TextColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Columns of two rosters, one behind the other. */
final class RosterColumns {
    private RosterColumns() {}

    /** Takes the column out that holds the same: of that kind and title, else of that kind. */
    static Optional<IdentifierColumn> take(IdentifierColumn wanted, List<IdentifierColumn> from) {
        Predicate<IdentifierColumn> isKind = column -> column.kind() == wanted.kind();
        Optional<IdentifierColumn> found = from.stream()
                .filter(isKind.and(column -> column.title().equals(wanted.title())))
                .findFirst()
                .or(() -> from.stream().filter(isKind).findFirst());
        found.ifPresent(from::remove);
        return found;
    }

    /** {@return a column with some rows of another one behind it; blanks where there is none} */
    static IdentifierColumn joined(
            IdentifierColumn first, int size, Optional<IdentifierColumn> then, List<Integer> rows) {
        TextColumn.Builder values = new TextColumn.Builder(size + rows.size());
        for (int row = 0; row < size; row++) {
            values.add(first.values().get(row));
        }
        rows.forEach(
                row -> values.add(then.map(column -> column.values().get(row)).orElse("")));
        return new IdentifierColumn(first.kind(), first.title(), values.build());
    }

    /** {@return some rows of a column behind as many blanks} */
    static IdentifierColumn late(IdentifierColumn column, int blanks, List<Integer> rows) {
        TextColumn.Builder values = new TextColumn.Builder(blanks + rows.size());
        for (int i = 0; i < blanks; i++) {
            values.add("");
        }
        rows.forEach(row -> values.add(column.values().get(row)));
        return new IdentifierColumn(column.kind(), column.title(), values.build());
    }
}
