package dev.passback.app.store;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Roster;
import dev.passback.grade.Student;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rosters of embedded gradebooks, as rows: a student's identifiers stand in the order of the roster's columns. */
record StudentTable(Database database) {

    /** {@return the kinds and titles of a roster's columns, one after the other} */
    static String columns(Roster roster) {
        return Json.write(roster.columns().stream()
                .flatMap(column -> List.of(column.kind().name(), column.title()).stream())
                .toList());
    }

    void insert(long gradebook, Roster roster) {
        insert(gradebook, roster, 0);
    }

    private void insert(long gradebook, Roster roster, int from) {
        StudentKeys keys = StudentKeys.of(roster);
        Batch.run(
                database.template(),
                "INSERT INTO gradebook_student (gradebook, position, student_key, identifiers) VALUES (?, ?, ?, ?)",
                IntStream.range(from, roster.size()).iterator(),
                (statement, position) -> {
                    statement.setLong(1, gradebook);
                    statement.setInt(2, position);
                    statement.setString(3, keys.key(position));
                    statement.setString(4, identifiers(roster, position));
                });
    }

    /**
     * Adds the students that a roster has behind those who are there, who may have more columns than before.
     *
     * @throws IllegalStateException if the key of one who is there would be another one: journal and ledger know it
     */
    void extend(long gradebook, int present, Roster roster) {
        requireSameKeys(gradebook, present, roster);
        Batch.run(
                database.template(),
                "UPDATE gradebook_student SET identifiers = ? WHERE gradebook = ? AND position = ?",
                IntStream.range(0, present).iterator(),
                (statement, position) -> {
                    statement.setString(1, identifiers(roster, position));
                    statement.setLong(2, gradebook);
                    statement.setInt(3, position);
                });
        insert(gradebook, roster, present);
    }

    private void requireSameKeys(long gradebook, int present, Roster roster) {
        StudentKeys keys = StudentKeys.of(roster);
        Map<String, Integer> known = positions(gradebook);
        for (int position = 0; position < present; position++) {
            if (!Integer.valueOf(position).equals(known.get(keys.key(position)))) {
                throw new IllegalStateException("a student of the gradebook would be known by another key");
            }
        }
    }

    private static String identifiers(Roster roster, int position) {
        return Json.write(roster.columns().stream()
                .map(column -> column.values().get(position))
                .toList());
    }

    Roster roster(long gradebook, String columns) {
        List<String> headers = Json.read(columns);
        List<TextColumn.Builder> values = new ArrayList<>();
        for (int i = 0; i < headers.size(); i += 2) {
            values.add(new TextColumn.Builder());
        }
        List<String> rows = database.sql()
                .sql("SELECT identifiers FROM gradebook_student WHERE gradebook = ? ORDER BY position")
                .param(gradebook)
                .query(String.class)
                .list();
        for (String row : rows) {
            List<String> identifiers = Json.read(row);
            for (int i = 0; i < values.size(); i++) {
                values.get(i).add(identifiers.get(i));
            }
        }
        List<IdentifierColumn> built = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            IdentifierKind kind = IdentifierKind.valueOf(headers.get(2 * i));
            built.add(new IdentifierColumn(
                    kind, headers.get(2 * i + 1), values.get(i).build()));
        }
        return new Roster(built, rows.size());
    }

    /** {@return the students in the order of the roster} */
    List<Student> all(long gradebook, String columns) {
        Roster roster = roster(gradebook, columns);
        return IntStream.range(0, roster.size()).mapToObj(roster::student).toList();
    }

    /** {@return where each student stands in the roster, by key} */
    Map<String, Integer> positions(long gradebook) {
        Map<String, Integer> positions = new HashMap<>();
        database.sql()
                .sql("SELECT student_key, position FROM gradebook_student WHERE gradebook = ?")
                .param(gradebook)
                .query(row -> {
                    positions.put(row.getString(1), row.getInt(2));
                });
        return positions;
    }
}
