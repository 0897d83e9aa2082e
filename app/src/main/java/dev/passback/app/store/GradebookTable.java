package dev.passback.app.store;

import dev.passback.transfer.TransferId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The embedded gradebooks, as rows. */
record GradebookTable(Database database) {

    void insert(long id, String name, String rosterColumns) {
        database.sql()
                .sql("INSERT INTO gradebook (id, name, roster_columns, items_made) VALUES (?, ?, ?, 0)")
                .param(id)
                .param(name)
                .param(rosterColumns)
                .update();
    }

    Optional<Long> id(String name) {
        return database.sql()
                .sql("SELECT id FROM gradebook WHERE name = ?")
                .param(name)
                .query(Long.class)
                .optional();
    }

    /** {@return all names, in the same order on every database} */
    List<String> names() {
        return database.sql().sql("SELECT name FROM gradebook").query(String.class).stream()
                .sorted()
                .toList();
    }

    /** {@return how much each holds, in the order of {@link #names}} */
    List<GradebookSize> sizes() {
        return database
                .sql()
                .sql("""
                        SELECT g.name, (SELECT COUNT(*) FROM gradebook_student s WHERE s.gradebook = g.id),
                            (SELECT COUNT(*) FROM gradebook_item i WHERE i.gradebook = g.id),
                            (SELECT MAX(t.id) FROM transfer t WHERE t.target = ? || g.name)
                        FROM gradebook g""")
                .param(EmbeddedGradebook.TARGET_PREFIX)
                .query((row, number) -> {
                    long latest = row.getLong(4);
                    Optional<TransferId> last = row.wasNull() ? Optional.empty() : Optional.of(new TransferId(latest));
                    return new GradebookSize(row.getString(1), row.getInt(2), row.getInt(3), last);
                })
                .stream()
                .sorted(Comparator.comparing(GradebookSize::name))
                .toList();
    }

    String rosterColumns(long id) {
        return database.sql()
                .sql("SELECT roster_columns FROM gradebook WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void setRosterColumns(long id, String rosterColumns) {
        database.sql()
                .sql("UPDATE gradebook SET roster_columns = ? WHERE id = ?")
                .param(rosterColumns)
                .param(id)
                .update();
    }

    /** Holds up whoever else wants to change the gradebook, until the end of the transaction. */
    void lock(long id) {
        database.sql()
                .sql("UPDATE gradebook SET items_made = items_made WHERE id = ?")
                .param(id)
                .update();
    }

    /** {@return a number that no item of the gradebook ever had} */
    int nextItem(long id) {
        return database.sql()
                .sql("UPDATE gradebook SET items_made = items_made + 1 WHERE id = ? RETURNING items_made")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
