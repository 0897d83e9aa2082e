package dev.passback.app.store;

import java.util.List;
import java.util.Optional;

/** The choices that people made, by kind of source and gradebook: where columns go, and who is who. */
public final class Remembered {
    private final Database database;

    Remembered(Database database) {
        this.database = database;
    }

    /** {@return the mapping of the last transfer from that kind of source into that gradebook, as JSON} */
    public Optional<String> mapping(String sourceKind, String target) {
        return database.read(() -> database.sql()
                .sql("SELECT choices FROM mapping WHERE source_kind = ? AND target = ?")
                .param(sourceKind)
                .param(target)
                .query(String.class)
                .optional());
    }

    /** {@return the kinds of sources of which something is remembered for that gradebook, sorted} */
    public List<String> kinds(String target) {
        return database.read(() -> database.sql()
                .sql("SELECT source_kind FROM mapping WHERE target = ? ORDER BY source_kind")
                .param(target)
                .query(String.class)
                .list());
    }

    public void rememberMapping(String sourceKind, String target, String json) {
        database.write(() -> {
            database.sql().sql("""
                            INSERT INTO mapping (source_kind, target, choices) VALUES (?, ?, ?)
                            ON CONFLICT (source_kind, target) DO UPDATE SET choices = excluded.choices""").param(sourceKind).param(target).param(json).update();
        });
    }
}
