package dev.passback.app.store;

import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.TransferId;
import java.util.List;

/** Marks that a gradebook held already as the source has them: the ledger knows them from now on. */
public final class Adoptions {
    private final Database database;

    Adoptions(Database database) {
        this.database = database;
    }

    /** A mark that needs no writing. */
    public record Adopted(String itemId, String itemTitle, String student, LedgerEntry entry) {}

    /** Enters them under a transfer, where the ledger has nothing yet. */
    public void enter(TransferId transfer, String target, List<Adopted> marks) {
        database.write(() -> {
            Batch.run(database.template(), """
                    INSERT INTO ledger (target, item_id, student, item_title, entry, transfer) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (target, item_id, student) DO NOTHING""", marks.iterator(), (statement, mark) -> {
                statement.setString(1, target);
                statement.setString(2, mark.itemId());
                statement.setString(3, mark.student());
                statement.setString(4, mark.itemTitle());
                statement.setString(5, EntryText.write(mark.entry()));
                statement.setLong(6, transfer.number());
            });
        });
    }
}
