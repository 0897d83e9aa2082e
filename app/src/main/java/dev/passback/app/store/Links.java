package dev.passback.app.store;

import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.people.Owned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Links between courses. */
public final class Links {
    /** None before one that it refers to. */
    private static final List<String> PARTS = List.of("link_run", "link_cell", "link_item", "link_pin", "link_student");

    private static final String COLUMNS = """
            SELECT name, source_connection, source_course, target_connection, target_place, target, settings, schedule,
                mark, stamp, stopped, matched, verified FROM link""";

    private final Database database;

    Links(Database database) {
        this.database = database;
    }

    /** {@return the link that has this name or this gradebook already; empty if it was added} */
    public Optional<Link> add(Link link) {
        return database.write(() -> {
            Optional<Link> other = list().stream()
                    .filter(each ->
                            each.name().equals(link.name()) || each.target().equals(link.target()))
                    .findFirst();
            if (other.isEmpty()) {
                insert(link);
            }
            return other;
        });
    }

    private void insert(Link link) {
        database.sql()
                .sql("""
                        INSERT INTO link (name, source_connection, source_course, target_connection, target_place,
                            target, settings, schedule, matched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(link.name())
                .param(link.source().connection())
                .param(link.source().place())
                .param(link.to().connection())
                .param(link.to().place())
                .param(link.target())
                .param(JsonMapper.shared().writeValueAsString(link.settings()))
                .param(link.schedule())
                .update();
    }

    public Optional<Link> find(String name) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE name = ?")
                .param(name)
                .query((row, number) -> link(row))
                .optional());
    }

    /** {@return the link into the gradebook with that key} */
    public Optional<Link> into(String target) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE target = ?")
                .param(target)
                .query((row, number) -> link(row))
                .optional());
    }

    /** {@return all of them, by name} */
    public List<Link> list() {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " ORDER BY name")
                .query((row, number) -> link(row))
                .list());
    }

    /** {@return the schedule of each link that is not paused, by its name; cheaper than {@link #list}} */
    public Map<String, String> schedules() {
        return database.read(() -> {
            Map<String, String> schedules = new LinkedHashMap<>();
            database.sql()
                    .sql("SELECT name, schedule FROM link WHERE paused = 0 ORDER BY name")
                    .query(row -> {
                        schedules.put(row.getString(1), row.getString(2));
                    });
            return schedules;
        });
    }

    /** Forgets a link and what is known of its source; journal and ledger keep what was written. */
    public void remove(String name) {
        database.write(() -> {
            // whoever changes its cells has the link's row first too
            LinkMirrors.lock(database, name);
            PARTS.forEach(table -> database.sql()
                    .sql("DELETE FROM " + table + " WHERE link = ?")
                    .param(name)
                    .update());
            database.sql().sql("DELETE FROM link WHERE name = ?").param(name).update();
            Owners.forget(database, Owned.link(name));
        });
    }

    /** A paused link does not run by its schedule; a person can still run it. */
    public void pause(String name, boolean paused) {
        set(name, "paused", paused ? 1 : 0);
    }

    /** {@return the names of the links that are paused} */
    public Set<String> paused() {
        return database.read(() -> Set.copyOf(database.sql()
                .sql("SELECT name FROM link WHERE paused = 1")
                .query(String.class)
                .list()));
    }

    /** Changes when it runs by itself. */
    public void reschedule(String name, String schedule) {
        set(name, "schedule", schedule);
    }

    /** Changes what a person chose for it. */
    public void choose(String name, LinkSettings settings) {
        set(name, "settings", JsonMapper.shared().writeValueAsString(settings));
    }

    /** Notes the plan that a guard stopped, by its hash. */
    public void noteStopped(String name, String hash, StoppedPlan plan) {
        database.write(() -> {
            set(name, "stopped", hash);
            set(name, "stopped_plan", StoppedPlanText.write(plan));
        });
    }

    /** Notes that nothing waits for a person's word any more. */
    public void forgetStopped(String name) {
        database.write(() -> {
            set(name, "stopped", null);
            set(name, "stopped_plan", null);
        });
    }

    /** {@return what the plan would do that a guard stopped} */
    public Optional<StoppedPlan> stoppedPlan(String name) {
        return database.read(() -> database.sql()
                        .sql("SELECT stopped_plan FROM link WHERE name = ? AND stopped_plan IS NOT NULL")
                        .param(name)
                        .query(String.class)
                        .optional())
                .map(StoppedPlanText::read);
    }

    /** Notes how the gradebook's students and stuck cells look. */
    public void noteStamp(String name, Optional<String> stamp) {
        set(name, "stamp", stamp.orElse(null));
    }

    /** Notes that everything was compared. */
    public void noteVerified(String name, Instant when) {
        set(name, "verified", when.toEpochMilli());
    }

    private void set(String name, String column, @Nullable Object value) {
        database.write(() -> {
            database.sql()
                    .sql("UPDATE link SET " + column + " = ? WHERE name = ?")
                    .param(value)
                    .param(name)
                    .update();
        });
    }

    private static Link link(ResultSet row) throws SQLException {
        long verified = row.getLong(13);
        boolean wasVerified = !row.wasNull();
        return new Link(
                row.getString(1),
                new End(row.getString(2), row.getString(3)),
                new End(row.getString(4), row.getString(5)),
                row.getString(6),
                JsonMapper.shared().readValue(row.getString(7), LinkSettings.class),
                row.getString(8),
                Optional.ofNullable(row.getString(9)),
                Optional.ofNullable(row.getString(10)),
                Optional.ofNullable(row.getString(11)),
                row.getInt(12),
                wasVerified ? Optional.of(Instant.ofEpochMilli(verified)) : Optional.empty());
    }
}
