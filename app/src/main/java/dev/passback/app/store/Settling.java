package dev.passback.app.store;

import dev.passback.ledger.Ledger;
import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outcomes on their way into the journal, and with them the ledger.
 *
 * <p>A change that is settled already stays as it is, and so does its ledger entry: two processes that finish the same
 * transfer do not take each other's scores for what was there before.
 */
record Settling(Database database, TransferRecord transfer) {

    void settle(List<Settlement> settlements) {
        int[] settled = updateChanges(settlements);
        Map<Cell, Optional<LedgerEntry>> updates = new LinkedHashMap<>();
        for (int i = 0; i < settled.length; i++) {
            PlannedWrite change = settlements.get(i).change().change();
            switch (settlements.get(i).ledger()) {
                case Settlement.LedgerUpdate.Leave leave -> {}
                case Settlement.LedgerUpdate.Put put -> {
                    if (settled[i] == 1) {
                        updates.put(Cell.of(change), put.entry());
                    }
                }
            }
        }
        put(updates);
        remove(updates);
    }

    private int[] updateChanges(List<Settlement> settlements) {
        return Batch.run(database.template(), """
                UPDATE transfer_change SET state = 'SETTLED', outcome = ?, ledger_before =
                    (SELECT entry FROM ledger WHERE target = ? AND item_id = ? AND student = ?)
                WHERE transfer = ? AND sequence = ? AND outcome IS NULL""", settlements.iterator(), (statement, settlement) -> {
            Cell cell = Cell.of(settlement.change().change());
            statement.setString(1, OutcomeText.write(settlement.outcome()));
            statement.setString(2, transfer.request().target());
            statement.setString(3, cell.item());
            statement.setString(4, cell.student());
            statement.setLong(5, transfer.id().number());
            statement.setInt(6, settlement.change().sequence());
        });
    }

    private void put(Map<Cell, Optional<LedgerEntry>> updates) {
        Batch.run(
                database.template(),
                """
                INSERT INTO ledger (target, item_id, student, item_title, entry, transfer) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (target, item_id, student) DO UPDATE
                SET item_title = excluded.item_title, entry = excluded.entry, transfer = excluded.transfer""",
                updates.entrySet().stream()
                        .filter(update -> update.getValue().isPresent())
                        .iterator(),
                (statement, update) -> {
                    statement.setString(1, transfer.request().target());
                    statement.setString(2, update.getKey().item());
                    statement.setString(3, update.getKey().student());
                    statement.setString(4, update.getKey().title());
                    statement.setString(5, EntryText.write(update.getValue().orElseThrow()));
                    statement.setLong(6, transfer.id().number());
                });
    }

    private void remove(Map<Cell, Optional<LedgerEntry>> updates) {
        Batch.run(
                database.template(),
                "DELETE FROM ledger WHERE target = ? AND item_id = ? AND student = ?",
                updates.entrySet().stream()
                        .filter(update -> update.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .iterator(),
                (statement, cell) -> {
                    statement.setString(1, transfer.request().target());
                    statement.setString(2, cell.item());
                    statement.setString(3, cell.student());
                });
    }

    private record Cell(String item, String title, String student) {
        /** An item that could not be made has no key of its own. */
        static Cell of(PlannedWrite change) {
            String title = change.itemTitle();
            return new Cell(change.itemId().orElseGet(() -> Ledger.titleKey(title)), title, change.student());
        }
    }
}
