package dev.passback.plan;

import dev.passback.grade.GradeItem;
import dev.passback.grade.Roster;
import dev.passback.grade.StudentKeys;
import dev.passback.transfer.Ledger;
import dev.passback.transfer.LedgerEntry;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger of one gradebook, looked up by the places of its roster. */
public final class LedgerView {
    public static final LedgerView EMPTY = new LedgerView(Map.of(), null);

    private final Map<String, Map<String, LedgerEntry>> entries;
    private final @Nullable StudentKeys keys;

    private LedgerView(Map<String, Map<String, LedgerEntry>> entries, @Nullable StudentKeys keys) {
        this.entries = entries;
        this.keys = keys;
    }

    public static LedgerView of(Map<String, Map<String, LedgerEntry>> entries, Roster roster) {
        return entries.isEmpty() ? EMPTY : new LedgerView(entries, StudentKeys.of(roster));
    }

    /** {@return what Passback wrote to the item, by its key or else by its title} */
    Column column(GradeItem item) {
        Map<String, LedgerEntry> column = entries.get(item.id());
        if (column == null) {
            column = entries.getOrDefault(Ledger.titleKey(item.title()), Map.of());
        }
        return new Column(column, keys);
    }

    /** What Passback wrote to one item. */
    record Column(
            Map<String, LedgerEntry> entries, @Nullable StudentKeys keys) {
        static final Column EMPTY = new Column(Map.of(), null);

        boolean isEmpty() {
            return keys == null || entries.isEmpty();
        }

        Optional<LedgerEntry> entry(int student) {
            return keys == null || entries.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(entries.get(keys.key(student)));
        }
    }
}
