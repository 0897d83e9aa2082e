package dev.passback.app.store;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The source's items of links, as rows, with the gradebook's items that they go to. */
record LinkItemTable(Database database) {

    void save(String link, Collection<SheetItem> items) {
        Batch.run(database.template(), """
                INSERT INTO link_item (link, kind, item, title, maximum) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (link, kind, item) DO UPDATE SET title = excluded.title, maximum = excluded.maximum""", items.iterator(), (statement, item) -> {
            ItemOrigin origin = item.origin().orElseThrow();
            statement.setString(1, link);
            statement.setString(2, origin.kind().letter());
            statement.setLong(3, origin.id());
            statement.setString(4, item.title());
            statement.setString(5, item.maximum().map(BigDecimal::toPlainString).orElse(null));
        });
    }

    Map<ItemOrigin, SheetItem> all(String link) {
        Map<ItemOrigin, SheetItem> items = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT kind, item, title, maximum FROM link_item WHERE link = ? ORDER BY kind, item")
                .param(link)
                .query(row -> {
                    ItemOrigin origin =
                            ItemOrigin.parse(row.getString(1) + row.getLong(2)).orElseThrow();
                    Optional<BigDecimal> maximum =
                            Optional.ofNullable(row.getString(4)).map(BigDecimal::new);
                    items.put(origin, SheetItem.of(origin, row.getString(3), maximum));
                });
        return items;
    }

    /** Notes which items of the gradebook they go to. */
    void noteTargets(String link, Map<ItemOrigin, String> targets) {
        Batch.run(
                database.template(),
                "UPDATE link_item SET target_item = ? WHERE link = ? AND kind = ? AND item = ?",
                targets.entrySet().iterator(),
                (statement, target) -> {
                    statement.setString(1, target.getValue());
                    statement.setString(2, link);
                    statement.setString(3, target.getKey().kind().letter());
                    statement.setLong(4, target.getKey().id());
                });
    }

    Map<ItemOrigin, String> targets(String link) {
        Map<ItemOrigin, String> targets = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT kind, item, target_item FROM link_item WHERE link = ? AND target_item IS NOT NULL")
                .param(link)
                .query(row -> {
                    targets.put(
                            ItemOrigin.parse(row.getString(1) + row.getLong(2)).orElseThrow(), row.getString(3));
                });
        return targets;
    }
}
