package dev.passback.app.store;

import dev.passback.ledger.Ledger;
import dev.passback.ledger.LedgerEntry;
import java.util.HashMap;
import java.util.Map;

/** The ledger in SQL. */
record SqlLedger(Database database) implements Ledger {

    @Override
    public Map<String, Map<String, LedgerEntry>> entries(String target) {
        Map<String, Map<String, LedgerEntry>> entries = new HashMap<>();
        Map<String, String> titleKeys = new HashMap<>();
        // by age: where an item got a key of its own since, its title leads to what was written last
        database.read(() -> {
            database.sql()
                    .sql("SELECT item_id, item_title, student, entry FROM ledger WHERE target = ? ORDER BY transfer")
                    .param(target)
                    .query(row -> {
                        String student = row.getString(3);
                        LedgerEntry entry = EntryText.read(row.getString(4));
                        String titleKey = titleKeys.computeIfAbsent(row.getString(2), Ledger::titleKey);
                        column(entries, row.getString(1)).put(student, entry);
                        column(entries, titleKey).put(student, entry);
                    });
            return entries;
        });
        return entries;
    }

    private static Map<String, LedgerEntry> column(Map<String, Map<String, LedgerEntry>> entries, String item) {
        return entries.computeIfAbsent(item, key -> new HashMap<>());
    }
}
