package dev.passback.app.store;

import dev.passback.app.people.AuditEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people did, append-only. */
public final class AuditLog {
    private final Database database;

    AuditLog(Database database) {
        this.database = database;
    }

    /** Enters what somebody did; its own number is given. */
    public void add(
            Instant at, String actor, AuditEvent.Way way, AuditEvent.Action action, String subject, String detail) {
        database.write(() -> {
            database.sql()
                    .sql("""
                            INSERT INTO audit (id, at, actor, way, action, subject, detail)
                            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .param(Counter.AUDIT.next(database))
                    .param(at.toEpochMilli())
                    .param(actor)
                    .param(way.name())
                    .param(action.name())
                    .param(subject)
                    .param(detail)
                    .update();
        });
    }

    /**
     * {@return the latest events, the newest first}
     *
     * @param actor of this person only
     * @param before only older ones; the number of the last event of the page before
     */
    public List<AuditEvent> latest(Optional<String> actor, long before, int limit) {
        return database.read(() -> database.sql()
                .sql("SELECT id, at, actor, way, action, subject, detail FROM audit WHERE id < ?"
                        + (actor.isPresent() ? " AND actor = ?" : "") + " ORDER BY id DESC LIMIT ?")
                .params(actor.isPresent() ? List.of(before, actor.get(), limit) : List.<Object>of(before, limit))
                .query((row, number) -> event(row))
                .list());
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                AuditEvent.Way.valueOf(row.getString(4)),
                AuditEvent.Action.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }
}
