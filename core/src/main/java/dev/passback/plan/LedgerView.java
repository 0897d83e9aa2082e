package dev.passback.plan;

import dev.passback.grade.GradeItem;
import dev.passback.grade.Roster;
import dev.passback.grade.StudentKeys;
import dev.passback.ledger.Ledger;
import dev.passback.ledger.LedgerEntry;
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

    /** {@return what Passback wrote to the item, cell by cell by the item's key or else by its title} */
    Column column(GradeItem item) {
        return column(item.id(), item.title());
    }

    Column column(String id, String title) {
        return new Column(
                entries.getOrDefault(id, Map.of()), entries.getOrDefault(Ledger.titleKey(title), Map.of()), keys);
    }

    /**
     * What Passback wrote to one item.
     *
     * @param byTitle what was written while the item had no key yet
     */
    record Column(
            Map<String, LedgerEntry> byKey,
            Map<String, LedgerEntry> byTitle,
            @Nullable StudentKeys keys) {
        static final Column EMPTY = new Column(Map.of(), Map.of(), null);

        boolean isEmpty() {
            return keys == null || (byKey.isEmpty() && byTitle.isEmpty());
        }

        Optional<LedgerEntry> entry(int student) {
            if (keys == null || isEmpty()) {
                return Optional.empty();
            }
            String key = keys.key(student);
            return Optional.ofNullable(byKey.get(key)).or(() -> Optional.ofNullable(byTitle.get(key)));
        }
    }
}
