package dev.passback.app.store;

import dev.passback.connect.NewItem;
import dev.passback.grade.ItemOrigin;
import dev.passback.transfer.Journal.MadeItem;
import dev.passback.transfer.TransferId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The items that transfers make, as rows. */
record TransferItemTable(Database database) {

    void insert(TransferId id, List<NewItem> items) {
        Batch.run(
                database.template(),
                "INSERT INTO transfer_item (transfer, position, title, maximum, origin, removed) VALUES (?, ?, ?, ?, ?, 0)",
                IntStream.range(0, items.size()).iterator(),
                (statement, position) -> {
                    NewItem item = items.get(position);
                    statement.setLong(1, id.number());
                    statement.setInt(2, position);
                    statement.setString(3, item.title());
                    statement.setString(
                            4, item.maximum().map(BigDecimal::toPlainString).orElse(null));
                    statement.setString(
                            5, item.origin().map(ItemOrigin::toString).orElse(null));
                });
    }

    List<NewItem> toMake(TransferId id) {
        return database.sql()
                .sql(
                        "SELECT title, maximum, origin FROM transfer_item WHERE transfer = ? AND item_id IS NULL ORDER BY position")
                .param(id.number())
                .query((row, number) -> item(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    List<MadeItem> made(TransferId id) {
        return database.sql()
                .sql("""
                        SELECT item_id, title, maximum, origin FROM transfer_item
                        WHERE transfer = ? AND item_id IS NOT NULL AND removed = 0 ORDER BY position""")
                .param(id.number())
                .query((row, number) ->
                        new MadeItem(row.getString(1), item(row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    private static NewItem item(String title, @Nullable String maximum, @Nullable String origin) {
        return new NewItem(
                title,
                Optional.ofNullable(maximum).map(BigDecimal::new),
                Optional.ofNullable(origin).flatMap(ItemOrigin::parse));
    }

    void setKey(TransferId id, String title, String itemId) {
        int found = database.sql()
                .sql("UPDATE transfer_item SET item_id = ?, removed = 0 WHERE transfer = ? AND title = ?")
                .param(itemId)
                .param(id.number())
                .param(title)
                .update();
        if (found == 0) {
            throw new IllegalArgumentException("transfer " + id + " does not make an item " + title);
        }
    }

    /** The row stays: the journal only grows. */
    void markRemoved(TransferId id, String itemId) {
        database.sql()
                .sql("UPDATE transfer_item SET removed = 1 WHERE transfer = ? AND item_id = ?")
                .param(id.number())
                .param(itemId)
                .update();
    }
}
