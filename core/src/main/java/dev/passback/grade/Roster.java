package dev.passback.grade;

import java.util.ArrayList;
import java.util.List;

/**
 * The students of a gradebook with all their identifiers, kept by column; {@link #student} gives one as a record.
 *
 * @param columns may hold several columns of one kind; all are as long as the roster
 */
public record Roster(List<IdentifierColumn> columns, int size) {
    public Roster {
        columns = List.copyOf(columns);
        for (IdentifierColumn column : columns) {
            if (column.values().size() != size) {
                throw new IllegalArgumentException("column " + column.title() + " has "
                        + column.values().size() + " entries for " + size + " students");
            }
        }
    }

    /** {@return the student at {@code index}} */
    public Student student(int index) {
        List<Identifier> identifiers = new ArrayList<>();
        for (IdentifierColumn column : columns) {
            if (!column.values().isBlank(index)) {
                identifiers.add(
                        new Identifier(column.kind(), column.values().get(index).strip()));
            }
        }
        return new Student(index, List.copyOf(identifiers));
    }
}
