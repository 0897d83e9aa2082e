package dev.passback.app.store;

import dev.passback.grade.Score;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.JournalledChange.State;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.TransferId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of transfers, as rows. A change of a new item finds its key in the item's row. */
record ChangeTable(Database database) {
    private static final String SELECT = """
            SELECT c.sequence, COALESCE(c.item_id, i.item_id), c.item_title, c.student, c.student_label, c.source_line,
                c.source_column, c.matched_by, c.source_hash, c.score_before, c.score_after, c.state, c.outcome,
                c.ledger_before
            FROM transfer_change c LEFT JOIN transfer_item i ON i.transfer = c.transfer AND i.title = c.item_title
            WHERE c.transfer = ? AND c.sequence > ? %s ORDER BY c.sequence LIMIT ?""";
    private static final String OF_CELL = """
            SELECT c.sequence, COALESCE(c.item_id, i.item_id), c.item_title, c.student, c.student_label, c.source_line,
                c.source_column, c.matched_by, c.source_hash, c.score_before, c.score_after, c.state, c.outcome,
                c.ledger_before, c.transfer
            FROM transfer t JOIN transfer_change c ON c.transfer = t.id
                LEFT JOIN transfer_item i ON i.transfer = c.transfer AND i.title = c.item_title
            WHERE t.target = ? AND c.student = ? AND COALESCE(c.item_id, i.item_id) = ?
            ORDER BY c.transfer, c.sequence""";
    private static final String ALL = SELECT.formatted("");
    private static final String UNSETTLED = SELECT.formatted("AND c.outcome IS NULL");
    private static final String OVER_LEDGER = SELECT.formatted("AND c.ledger_before IS NOT NULL");
    private static final String NOT_WRITTEN = SELECT.formatted("AND c.outcome <> '" + OutcomeText.WRITTEN + "'");

    void insert(TransferId id, Iterator<PlannedWrite> changes) {
        int[] sequence = {0};
        Batch.run(database.template(), """
                INSERT INTO transfer_change (transfer, sequence, item_id, item_title, student, student_label,
                    source_line, source_column, matched_by, source_hash, score_before, score_after, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED')""", changes, (statement, change) -> {
            statement.setLong(1, id.number());
            statement.setInt(2, sequence[0]++);
            statement.setString(3, change.itemId().orElse(null));
            statement.setString(4, change.itemTitle());
            statement.setString(5, change.student());
            statement.setString(6, change.studentLabel());
            statement.setInt(7, change.line());
            statement.setString(8, change.column());
            statement.setString(9, change.matchedBy());
            statement.setString(10, change.sourceHash());
            statement.setString(11, change.before().toString());
            statement.setString(12, change.after().toString());
        });
    }

    List<JournalledChange> after(TransferId id, int sequence, int limit) {
        return query(ALL, id, sequence, limit);
    }

    /** {@return the changes that ended that way, in order} */
    List<JournalledChange> ended(TransferId id, ChangeEnd end, int from, int limit) {
        return database.sql()
                .sql(SELECT.formatted("AND " + condition(end)) + " OFFSET ?")
                .param(id.number())
                .param(-1)
                .param(limit)
                .param(from)
                .query(ChangeTable::row)
                .list();
    }

    /** {@return the same behind a place in the transfer} */
    List<JournalledChange> endedAfter(TransferId id, ChangeEnd end, int sequence, int limit) {
        return database.sql()
                .sql(SELECT.formatted("AND " + condition(end)))
                .param(id.number())
                .param(sequence)
                .param(limit)
                .query(ChangeTable::row)
                .list();
    }

    /** {@return how many changes ended how} */
    Map<ChangeEnd, Integer> ends(TransferId id) {
        Map<ChangeEnd, Integer> ends = new EnumMap<>(ChangeEnd.class);
        for (ChangeEnd end : ChangeEnd.values()) {
            ends.put(
                    end,
                    database.sql()
                            .sql("SELECT COUNT(*) FROM transfer_change c WHERE c.transfer = ? AND " + condition(end))
                            .param(id.number())
                            .query(Integer.class)
                            .single());
        }
        return ends;
    }

    private static String condition(ChangeEnd end) {
        return switch (end) {
            case ANY -> "1 = 1";
            case WRITTEN -> "c.outcome = '" + OutcomeText.WRITTEN + "'";
            case KEPT -> "c.outcome LIKE '" + OutcomeText.KEPT + "%'";
            case REFUSED -> "c.outcome LIKE '" + OutcomeText.REFUSED + "%'";
            case OPEN -> "c.outcome IS NULL";
        };
    }

    /** A change, and the transfer that it is part of. */
    record OfTransfer(TransferId transfer, JournalledChange change) {}

    /** {@return every change of a cell, the oldest first} */
    List<OfTransfer> ofCell(String target, String itemId, String student) {
        return database.sql()
                .sql(OF_CELL)
                .param(target)
                .param(student)
                .param(itemId)
                .query((row, number) -> new OfTransfer(new TransferId(row.getLong(15)), row(row, number)))
                .list();
    }

    List<JournalledChange> unsettled(TransferId id, int limit) {
        return query(UNSETTLED, id, -1, limit);
    }

    List<JournalledChange> notWritten(TransferId id) {
        return query(NOT_WRITTEN, id, -1, Integer.MAX_VALUE);
    }

    List<JournalledChange> overLedger(TransferId id) {
        return query(OVER_LEDGER, id, -1, Integer.MAX_VALUE);
    }

    int settled(TransferId id) {
        return database.read(() -> database.sql()
                .sql("SELECT COUNT(*) FROM transfer_change WHERE transfer = ? AND outcome IS NOT NULL")
                .param(id.number())
                .query(Integer.class)
                .single());
    }

    int written(TransferId id) {
        return database.read(() -> database.sql()
                .sql("SELECT COUNT(*) FROM transfer_change WHERE transfer = ? AND outcome = ?")
                .param(id.number())
                .param(OutcomeText.WRITTEN)
                .query(Integer.class)
                .single());
    }

    void markSent(TransferId id, List<JournalledChange> changes) {
        Batch.run(database.template(), """
                UPDATE transfer_change SET state = 'SENT'
                WHERE transfer = ? AND sequence BETWEEN ? AND ? AND outcome IS NULL""", SequenceRun.of(changes).iterator(), (statement, run) -> {
            statement.setLong(1, id.number());
            statement.setInt(2, run.first());
            statement.setInt(3, run.last());
        });
    }

    private List<JournalledChange> query(String sql, TransferId id, int sequence, int limit) {
        return database.read(() -> database.sql()
                .sql(sql)
                .param(id.number())
                .param(sequence)
                .param(limit)
                .query(ChangeTable::row)
                .list());
    }

    /** By position, since looking columns up by name took as long as the query. */
    private static JournalledChange row(ResultSet row, int number) throws SQLException {
        PlannedWrite change = new PlannedWrite(
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Score.parse(row.getString(10)),
                Score.parse(row.getString(11)));
        return new JournalledChange(
                row.getInt(1),
                change,
                State.valueOf(row.getString(12)),
                Optional.ofNullable(row.getString(13)).map(OutcomeText::read),
                Optional.ofNullable(row.getString(14)).map(EntryText::read));
    }
}
