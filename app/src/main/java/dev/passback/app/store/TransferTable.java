package dev.passback.app.store;

import dev.passback.plan.Counts;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transfers as rows. */
record TransferTable(Database database) {
    private static final String SELECT = "SELECT * FROM transfer ";

    /** What an instructor sees: as {@code Gate} decides for one transfer. */
    private static final String SEEN = """
            (target IN (SELECT CAST(? AS TEXT) || name FROM owner WHERE person = ? AND kind = 'GRADEBOOK')
                OR target IN (SELECT link.target FROM link JOIN owner ON owner.kind = 'LINK' AND owner.name = link.name
                    WHERE owner.person = ?)
                OR (target NOT LIKE 'embedded:%' AND source_kind <> 'link' AND actor = ?))""";

    void insert(TransferId id, TransferRequest request, Instant now) {
        Counts counts = request.counts();
        database.sql()
                .sql("""
                        INSERT INTO transfer (id, target, gradebook, source, source_kind, source_sha256, fingerprint,
                            actor, output, undoes, mapping, count_fresh, count_changed, count_same, count_cleared,
                            count_conflicts, count_rejected, count_kept, started)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.number())
                .param(request.target())
                .param(request.gradebook())
                .param(request.source())
                .param(request.sourceKind())
                .param(request.sourceSha256())
                .param(request.fingerprint())
                .param(request.actor())
                .param(request.output().orElse(null))
                .param(request.undoes().map(TransferId::number).orElse(null))
                .param(request.mapping())
                .param(counts.fresh())
                .param(counts.changed())
                .param(counts.same())
                .param(counts.cleared())
                .param(counts.conflicts())
                .param(counts.rejected())
                .param(counts.kept())
                .param(now.toEpochMilli())
                .update();
    }

    Optional<TransferRecord> openOn(String target) {
        return database.sql()
                .sql(SELECT + "WHERE target = ? AND finished IS NULL")
                .param(target)
                .query(TransferTable::row)
                .optional();
    }

    Optional<TransferRecord> latestInto(String target) {
        return database.sql()
                .sql(SELECT + "WHERE target = ? ORDER BY id DESC LIMIT 1")
                .param(target)
                .query(TransferTable::row)
                .optional();
    }

    Optional<TransferRecord> find(TransferId id) {
        return database.sql()
                .sql(SELECT + "WHERE id = ?")
                .param(id.number())
                .query(TransferTable::row)
                .optional();
    }

    Optional<TransferRecord> withFingerprint(String fingerprint) {
        return database.sql()
                .sql(SELECT + "WHERE fingerprint = ? ORDER BY id DESC LIMIT 1")
                .param(fingerprint)
                .query(TransferTable::row)
                .optional();
    }

    /**
     * {@return the transfer of that number}
     *
     * @throws IllegalArgumentException if there is none
     */
    TransferRecord get(TransferId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no transfer " + id));
    }

    List<TransferRecord> latest(int limit) {
        return database.sql()
                .sql(SELECT + "ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query(TransferTable::row)
                .list();
    }

    /** {@return the latest of those that are looked for, the newest first} */
    List<TransferRecord> latest(TransfersSought sought) {
        List<String> conditions = new ArrayList<>(List.of("id < ?"));
        List<Object> values = new ArrayList<>(List.of(sought.before()));
        if (!sought.access().seesAll()) {
            String person = sought.access().person();
            conditions.add(SEEN);
            values.addAll(List.of(EmbeddedGradebook.TARGET_PREFIX, person, person, person));
        }
        sought.gradebook().ifPresent(name -> {
            conditions.add("(target = ? OR gradebook = ?)");
            values.addAll(List.of(EmbeddedGradebook.TARGET_PREFIX + name, name));
        });
        sought.actor().ifPresent(actor -> {
            conditions.add("actor = ?");
            values.add(actor);
        });
        if (sought.unfinished()) {
            conditions.add("finished IS NULL");
        }
        values.add(sought.limit());
        return database.sql()
                .sql(SELECT + "WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC LIMIT ?")
                .params(values)
                .query(TransferTable::row)
                .list();
    }

    /** {@return whether it was open} */
    boolean finish(TransferId id, Instant now) {
        return database.sql()
                        .sql("UPDATE transfer SET finished = ? WHERE id = ? AND finished IS NULL")
                        .param(now.toEpochMilli())
                        .param(id.number())
                        .update()
                == 1;
    }

    void markUndone(TransferId undone, TransferId by) {
        database.sql()
                .sql("UPDATE transfer SET undone_by = ? WHERE id = ?")
                .param(by.number())
                .param(undone.number())
                .update();
    }

    private static TransferRecord row(ResultSet row, int number) throws SQLException {
        TransferRequest request = new TransferRequest(
                row.getString("target"),
                row.getString("gradebook"),
                row.getString("source"),
                row.getString("source_kind"),
                row.getString("source_sha256"),
                row.getString("fingerprint"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("output")),
                id(row, "undoes"),
                row.getString("mapping"),
                new Counts(
                        row.getInt("count_fresh"),
                        row.getInt("count_changed"),
                        row.getInt("count_same"),
                        row.getInt("count_cleared"),
                        row.getInt("count_conflicts"),
                        row.getInt("count_rejected"),
                        row.getInt("count_kept")));
        return new TransferRecord(
                new TransferId(row.getLong("id")),
                request,
                Instant.ofEpochMilli(row.getLong("started")),
                instant(row, "finished"),
                id(row, "undone_by"),
                instant(row, "expired"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Optional<TransferId> id(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new TransferId(number));
    }
}
