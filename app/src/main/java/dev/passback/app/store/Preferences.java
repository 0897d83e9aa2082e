package dev.passback.app.store;

import java.util.Optional;

/** Settings of the whole installation, by name. */
public final class Preferences {
    private final Database database;

    Preferences(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(() -> database.sql()
                .sql("SELECT value FROM setting WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional());
    }

    public void set(String name, String value) {
        database.write(() -> {
            database.sql().sql("""
                            INSERT INTO setting (name, value) VALUES (?, ?)
                            ON CONFLICT (name) DO UPDATE SET value = excluded.value""").param(name).param(value).update();
        });
    }

    public void remove(String name) {
        database.write(() -> {
            database.sql().sql("DELETE FROM setting WHERE name = ?").param(name).update();
        });
    }
}
