package dev.passback.app.store;

import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Run;
import dev.passback.transfer.TransferId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cycles of links. One at a time is active for each link, which the database sees to. */
public final class LinkRuns {
    private static final String COLUMNS =
            "SELECT id, link, node, started, seen, finished, status, transfer, report, expired FROM link_run";

    private final Database database;

    LinkRuns(Database database) {
        this.database = database;
    }

    /**
     * A run that is active now.
     *
     * @param isNew whether it was not before
     */
    public record Start(Run run, boolean isNew) {}

    /** {@return the new run; or the one that is active already, unchanged} */
    public Start start(String link, String node, Instant now) {
        return database.write(() -> {
            long id = Counter.RUN.next(database);
            Optional<Run> active = active(link);
            if (active.isPresent()) {
                return new Start(active.get(), false);
            }
            database.sql()
                    .sql("INSERT INTO link_run (id, link, node, started, seen) VALUES (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(link)
                    .param(node)
                    .param(now.toEpochMilli())
                    .param(now.toEpochMilli())
                    .update();
            return new Start(active(link).orElseThrow(), true);
        });
    }

    /** {@return whether a run that a dead process left is this node's now; false where another node was faster} */
    public boolean takeOver(Run run, String node, Instant now) {
        return database.write(() -> database.sql()
                        .sql("""
                                UPDATE link_run SET node = ?, seen = ?
                                WHERE id = ? AND node = ? AND seen = ? AND finished IS NULL""")
                        .param(node)
                        .param(now.toEpochMilli())
                        .param(run.id())
                        .param(run.node())
                        .param(run.seen().toEpochMilli())
                        .update()
                == 1);
    }

    /** Says that the node is still at it. {@return false if another node has taken the run over} */
    public boolean alive(Run run, Instant now) {
        return database.write(() -> database.sql()
                        .sql("UPDATE link_run SET seen = ? WHERE id = ? AND node = ?")
                        .param(now.toEpochMilli())
                        .param(run.id())
                        .param(run.node())
                        .update()
                == 1);
    }

    /**
     * Ends a run, unless another node has taken it over. Of the runs of a link that found nothing changed only the latest
     * is kept: there are thousands a day.
     */
    public void finish(Run run, String status, Optional<TransferId> transfer, String report, Instant now) {
        database.write(() -> {
            if (status.equals(CycleReport.Status.UNCHANGED.label())) {
                database.sql()
                        .sql("DELETE FROM link_run WHERE link = ? AND id < ? AND status = ?")
                        .param(run.link())
                        .param(run.id())
                        .param(status)
                        .update();
            }
            database.sql()
                    .sql("""
                            UPDATE link_run SET finished = ?, status = ?, transfer = ?, report = ?
                            WHERE id = ? AND node = ? AND finished IS NULL""")
                    .param(now.toEpochMilli())
                    .param(status)
                    .param(transfer.map(TransferId::number).orElse(null))
                    .param(report)
                    .param(run.id())
                    .param(run.node())
                    .update();
        });
    }

    /** {@return the latest cycles of a link, the newest first} */
    public List<Run> latest(String link, int limit) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE link = ? ORDER BY id DESC LIMIT ?")
                .param(link)
                .param(limit)
                .query((row, number) -> run(row))
                .list());
    }

    /** {@return the cycle of a link that has not ended} */
    public Optional<Run> active(String link) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE link = ? AND finished IS NULL")
                .param(link)
                .query((row, number) -> run(row))
                .optional());
    }

    /** {@return the cycle of that number} */
    public Optional<Run> find(long id) {
        return database.read(() -> database.sql()
                .sql(COLUMNS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> run(row))
                .optional());
    }

    /** {@return the newest cycle of each link, by the link's name} */
    public Map<String, Run> last() {
        return database.read(() -> {
            Map<String, Run> last = new HashMap<>();
            database.sql()
                    .sql(COLUMNS + " WHERE id IN (SELECT MAX(id) FROM link_run GROUP BY link)")
                    .query((row, number) -> run(row))
                    .list()
                    .forEach(run -> last.put(run.link(), run));
            return last;
        });
    }

    private static Run run(ResultSet row) throws SQLException {
        long finished = row.getLong(6);
        boolean isFinished = !row.wasNull();
        long transfer = row.getLong(8);
        boolean wrote = !row.wasNull();
        long expired = row.getLong(10);
        boolean isExpired = !row.wasNull();
        return new Run(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                isFinished ? Optional.of(Instant.ofEpochMilli(finished)) : Optional.empty(),
                Optional.ofNullable(row.getString(7)),
                wrote ? Optional.of(new TransferId(transfer)) : Optional.empty(),
                Optional.ofNullable(row.getString(9)),
                isExpired ? Optional.of(Instant.ofEpochMilli(expired)) : Optional.empty());
    }
}
