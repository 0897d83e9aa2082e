package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.connect.Outcome;
import dev.passback.grade.ItemOrigin;
import dev.passback.link.CellId;
import dev.passback.link.Hold;
import dev.passback.link.LinkedCell;
import dev.passback.link.WhoIs;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the cells of a link whose marks are put back, until their source's value changes: else the next cycle that compares
 * everything would write them again. They are held before anything is put back, so that a kill in between leaves none open.
 */
final class HeldByUndo {
    private final Store store;
    private final Link link;
    private final Map<String, LinkedCell> cells = new HashMap<>();

    HeldByUndo(Store store, Link link) {
        this.store = store;
        this.link = link;
        Map<ItemOrigin, String> items = store.mirrors().targets(link.name());
        Map<String, WhoIs> people = store.mirrors().people(link.name());
        for (Map.Entry<CellId, LinkedCell> cell :
                store.mirrors().load(link.name()).cells().entrySet()) {
            String item = items.get(cell.getKey().item());
            if (item != null && people.get(cell.getKey().student()) instanceof WhoIs.Known known) {
                cells.put(key(item, known.key()), cell.getValue());
            }
        }
    }

    /** Holds every cell that the transfer wrote. */
    void hold(TransferRecord transfer) {
        List<LinkedCell> held = new ArrayList<>();
        for (String key : keys(transfer.id(), true)) {
            LinkedCell cell = cells.get(key);
            if (cell != null) {
                held.add(cell.with(new Hold.UntilChange(cell.hash())));
            }
        }
        store.mirrors().save(link.name(), held);
    }

    /** Lets go of the cells that the undo left alone. */
    void release(TransferId undo) {
        List<LinkedCell> released = new ArrayList<>();
        for (String key : keys(undo, false)) {
            LinkedCell cell = cells.get(key);
            if (cell != null) {
                released.add(cell);
            }
        }
        store.mirrors().save(link.name(), released);
    }

    /** {@return the cells of a transfer's changes that were written, or of those that were not} */
    private Set<String> keys(TransferId transfer, boolean written) {
        Set<String> keys = new HashSet<>();
        try (Stream<JournalledChange> changes = store.journal().changes(transfer)) {
            changes.filter(change -> (change.outcome().orElse(null) instanceof Outcome.Written) == written)
                    .forEach(change -> keys.add(key(
                            change.change().itemId().orElse(""), change.change().student())));
        }
        return keys;
    }

    private static String key(String item, String student) {
        return item + "\n" + student;
    }
}
