package dev.passback.app.store;

import dev.passback.app.json.KeptWording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.link.CellId;
import dev.passback.link.Hold;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of links, as rows. */
record LinkCellTable(Database database) {
    private static final String NONE = "";
    private static final String UNTIL_RELEASED = "*";
    private static final List<String> COLUMNS = List.of(
            "kind", "item", "student", "seen", "hash", "settled", "carried", "standing", "hold", "source_wins", "note");

    void save(String link, Collection<LinkedCell> cells) {
        Batch.run(database.template(), """
                INSERT INTO link_cell (link, kind, item, student, seen, hash, settled, carried, standing, hold,
                    source_wins, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (link, kind, item, student) DO UPDATE SET seen = excluded.seen, hash = excluded.hash,
                    settled = excluded.settled, carried = excluded.carried,
                    standing = excluded.standing, hold = excluded.hold, source_wins = excluded.source_wins, note = excluded.note""", cells.iterator(), (statement, cell) -> {
            statement.setString(1, link);
            statement.setString(2, cell.id().item().kind().letter());
            statement.setLong(3, cell.id().item().id());
            statement.setString(4, cell.id().student());
            statement.setString(5, cell.seen().toString());
            statement.setString(6, cell.hash());
            statement.setString(7, cell.settled().orElse(null));
            statement.setString(8, cell.carried().map(Score::toString).orElse(null));
            statement.setString(9, cell.standing().name());
            statement.setString(10, text(cell.hold()));
            statement.setInt(11, cell.sourceWins() ? 1 : 0);
            statement.setString(12, KeptWording.write(cell.note()));
        });
    }

    List<LinkedCell> all(String link) {
        return query(link, "");
    }

    /** {@return the cells of the course's users whose last value the gradebook may lack, or that a person should know about} */
    List<LinkedCell> notSynced(String link) {
        return query(link, """
                 AND standing <> 'SYNCED' AND EXISTS (SELECT 1 FROM link_student
                    WHERE link_student.link = link_cell.link AND link_student.student = link_cell.student)""");
    }

    /** {@return all cells of that user of the source} */
    List<LinkedCell> of(String link, String student) {
        return query(link, " AND student = ?", student);
    }

    private List<LinkedCell> query(String link, String where, Object... facts) {
        return database.sql()
                .sql("SELECT " + columns("") + " FROM link_cell WHERE link = ?" + where
                        + " ORDER BY kind, item, student")
                .param(link)
                .params(facts)
                .query((row, number) -> cell(row))
                .list();
    }

    /** {@return what a row must begin with} */
    static String columns(String table) {
        return COLUMNS.stream().map(table::concat).collect(Collectors.joining(", "));
    }

    static LinkedCell cell(ResultSet row) throws SQLException {
        ItemOrigin origin = ItemOrigin.parse(row.getString(1) + row.getLong(2)).orElseThrow();
        return new LinkedCell(
                new CellId(origin, row.getString(3)),
                Score.parse(row.getString(4)),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Score::parse),
                Standing.valueOf(row.getString(8)),
                hold(row.getString(9)),
                row.getInt(10) == 1,
                KeptWording.read(row.getString(11)));
    }

    private static String text(Hold hold) {
        return switch (hold) {
            case Hold.None none -> NONE;
            case Hold.UntilReleased until -> UNTIL_RELEASED;
            case Hold.UntilChange until -> until.hash();
        };
    }

    private static Hold hold(String text) {
        return switch (text) {
            case NONE -> Hold.NONE;
            case UNTIL_RELEASED -> Hold.UNTIL_RELEASED;
            default -> new Hold.UntilChange(text);
        };
    }
}
