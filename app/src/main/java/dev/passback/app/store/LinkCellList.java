package dev.passback.app.store;

import dev.passback.app.link.CellQuery;
import dev.passback.app.link.CellState;
import dev.passback.app.link.ListedCell;
import dev.passback.connect.Participant;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.LinkedCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cells of links as people look at them: filtered, counted and paged by the database. */
record LinkCellList(Database database) {
    private static final String STATE = """
            CASE WHEN c.hold = '*' OR c.hold = c.hash THEN 'HELD'
                WHEN c.standing IN ('SYNCED', 'GONE') THEN 'IN_SYNC'
                WHEN c.standing = 'CONFLICT' THEN 'EDITED'
                WHEN c.standing = 'UNMATCHED' THEN 'NOT_MATCHED'
                ELSE 'DIFFERS' END""";
    private static final String FROM = """
             FROM link_cell c
            JOIN link_student s ON s.link = c.link AND s.student = c.student
            LEFT JOIN link_item i ON i.link = c.link AND i.kind = c.kind AND i.item = c.item
            WHERE c.link = ?""";

    List<ListedCell> page(String link, CellQuery query) {
        List<Object> facts = new ArrayList<>(List.of(link));
        String where = where(query.item(), query.words(), facts);
        if (query.state().isPresent()) {
            where += " AND " + STATE + " = ?";
            facts.add(query.state().get().name());
        }
        facts.add(query.limit());
        facts.add(query.from());
        return database.sql()
                .sql("SELECT " + LinkCellTable.columns("c.") + ", " + STATE + " AS state, i.title, s.identifiers" + FROM
                        + where + " ORDER BY c.kind, c.item, s.position, c.student LIMIT ? OFFSET ?")
                .params(facts)
                .query((row, number) -> {
                    LinkedCell cell = LinkCellTable.cell(row);
                    return new ListedCell(
                            cell,
                            CellState.valueOf(row.getString("state")),
                            Optional.ofNullable(row.getString("title"))
                                    .orElse(cell.id().item().toString()),
                            new Participant(
                                    cell.id().student(), LinkPeopleTable.identifiers(row.getString("identifiers"))));
                })
                .list();
    }

    Map<CellState, Integer> counts(String link, Optional<ItemOrigin> item, String words) {
        List<Object> facts = new ArrayList<>(List.of(link));
        String where = where(item, words, facts);
        Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
        database.sql()
                .sql("SELECT " + STATE + " AS state, COUNT(*)" + FROM + where + " GROUP BY 1")
                .params(facts)
                .query(row -> {
                    counts.put(CellState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static String where(Optional<ItemOrigin> item, String words, List<Object> facts) {
        String where = "";
        if (item.isPresent()) {
            where += " AND c.kind = ? AND c.item = ?";
            facts.add(item.get().kind().letter());
            facts.add(item.get().id());
        }
        if (!words.isBlank()) {
            where += " AND (LOWER(s.identifiers) LIKE ? ESCAPE '!' OR c.student = ?)";
            facts.add("%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
            facts.add(words.strip());
        }
        return where;
    }
}
