package dev.passback.app.store;

import dev.passback.app.people.Owned;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What belongs to whom. What belongs to nobody is the administrators'. */
public final class Owners {
    private final Database database;

    Owners(Database database) {
        this.database = database;
    }

    /** Makes it that person's, whosever it was. */
    public void give(Owned thing, String person) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            INSERT INTO owner (kind, name, person) VALUES (?, ?, ?)
                            ON CONFLICT (kind, name) DO UPDATE SET person = excluded.person""")
                    .param(thing.kind().name())
                    .param(thing.name())
                    .param(person)
                    .update();
        });
    }

    public Optional<String> of(Owned thing) {
        return database.read(() -> database.sql()
                .sql("SELECT person FROM owner WHERE kind = ? AND name = ?")
                .param(thing.kind().name())
                .param(thing.name())
                .query(String.class)
                .optional());
    }

    /** {@return who owns what of that kind, by its name} */
    public Map<String, String> all(Owned.Kind kind) {
        return database.read(() -> {
            Map<String, String> owners = new HashMap<>();
            database.sql()
                    .sql("SELECT name, person FROM owner WHERE kind = ?")
                    .param(kind.name())
                    .query(row -> {
                        owners.put(row.getString(1), row.getString(2));
                    });
            return owners;
        });
    }

    /** {@return the names of what a person owns of that kind, sorted} */
    public Set<String> owned(String person, Owned.Kind kind) {
        return database.read(() -> new TreeSet<>(database.sql()
                .sql("SELECT name FROM owner WHERE person = ? AND kind = ?")
                .param(person)
                .param(kind.name())
                .query(String.class)
                .list()));
    }

    /** Forgets whose it was; for what is there no more. */
    static void forget(Database database, Owned thing) {
        database.sql()
                .sql("DELETE FROM owner WHERE kind = ? AND name = ?")
                .param(thing.kind().name())
                .param(thing.name())
                .update();
    }
}
