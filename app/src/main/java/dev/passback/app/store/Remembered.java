package dev.passback.app.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choices that people made, by kind of source and gradebook: mappings and pins. */
public final class Remembered {
    private final Database database;

    Remembered(Database database) {
        this.database = database;
    }

    /** What a choice was made for. */
    public record Link(String sourceKind, String target) {}

    /** {@return the mapping of the last transfer from that kind of source into that gradebook, as JSON} */
    public Optional<String> mapping(String sourceKind, String target) {
        return database.read(() -> database.sql()
                .sql("SELECT choices FROM mapping WHERE source_kind = ? AND target = ?")
                .param(sourceKind)
                .param(target)
                .query(String.class)
                .optional());
    }

    public void rememberMapping(String sourceKind, String target, String json) {
        database.write(() -> {
            database.sql().sql("""
                            INSERT INTO mapping (source_kind, target, choices) VALUES (?, ?, ?)
                            ON CONFLICT (source_kind, target) DO UPDATE SET choices = excluded.choices""").param(sourceKind).param(target).param(json).update();
        });
    }

    /** {@return the pins for that kind of source and that gradebook, by identifier} */
    public List<Pin> pins(String sourceKind, String target) {
        return database.read(() -> database
                .sql()
                .sql("SELECT identifier, student FROM pin WHERE source_kind = ? AND target = ?")
                .param(sourceKind)
                .param(target)
                .query((row, number) -> new Pin(row.getString(1), Optional.ofNullable(row.getString(2))))
                .stream()
                .sorted(Comparator.comparing(Pin::identifier))
                .toList());
    }

    /** Remembers these pins; others stay, and one of the same identifier is replaced. */
    public void rememberPins(String sourceKind, String target, List<Pin> pins) {
        // of two pins of one identifier the later one counts; one statement must not meet the same row twice
        Map<String, Pin> latest = new LinkedHashMap<>();
        pins.forEach(pin -> latest.put(pin.identifier(), pin));
        database.write(() -> {
            Batch.run(database.template(), """
                    INSERT INTO pin (source_kind, target, identifier, student) VALUES (?, ?, ?, ?)
                    ON CONFLICT (source_kind, target, identifier) DO UPDATE SET student = excluded.student""", latest.values().iterator(), (statement, pin) -> {
                statement.setString(1, sourceKind);
                statement.setString(2, target);
                statement.setString(3, pin.identifier());
                statement.setString(4, pin.student().orElse(null));
            });
        });
    }

    /** {@return whether there was such a pin} */
    public boolean forgetPin(String sourceKind, String target, String identifier) {
        return database.write(() -> database.sql()
                        .sql("DELETE FROM pin WHERE source_kind = ? AND target = ? AND identifier = ?")
                        .param(sourceKind)
                        .param(target)
                        .param(identifier)
                        .update()
                == 1);
    }

    /** {@return for what there is a remembered mapping or a pin} */
    public List<Link> links() {
        return database.read(() -> database
                .sql()
                .sql("SELECT source_kind, target FROM mapping UNION SELECT source_kind, target FROM pin")
                .query((row, number) -> new Link(row.getString(1), row.getString(2)))
                .stream()
                .sorted(Comparator.comparing(Link::sourceKind).thenComparing(Link::target))
                .toList());
    }
}
