package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.store.LinkMirrors;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Holds the cells of a link whose marks are put back, until their source's value changes: else the next cycle that compares
 * everything would write them again. They are held before anything is put back, so that a kill in between leaves none open.
 * What a person says of a cell counts more, before and meanwhile.
 */
final class HeldByUndo {
    private final Store store;
    private final Link link;
    private final Map<String, CellId> cells = new HashMap<>();
    private final Map<CellId, Hold> before = new HashMap<>();

    HeldByUndo(Store store, Link link) {
        this.store = store;
        this.link = link;
        Map<ItemOrigin, String> items = store.mirrors().targets(link.name());
        Map<String, WhoIs> people = store.mirrors().people(link.name());
        for (CellId cell : store.mirrors().load(link.name()).cells().keySet()) {
            String item = items.get(cell.item());
            if (item != null && people.get(cell.student()) instanceof WhoIs.Known known) {
                cells.put(key(item, known.key()), cell);
            }
        }
    }

    /** Holds every cell that the transfer wrote. */
    void hold(TransferRecord transfer) {
        change(keys(transfer.id(), true), cell -> {
            before.put(cell.id(), cell.hold());
            return cell.hold().equals(Hold.UNTIL_RELEASED) ? cell : cell.with(held(cell));
        });
    }

    /** Lets go of the cells that the undo left alone. */
    void release(TransferId undo) {
        change(
                keys(undo, false),
                cell -> cell.hold().equals(held(cell)) ? cell.with(before.getOrDefault(cell.id(), Hold.NONE)) : cell);
    }

    private static Hold held(LinkedCell cell) {
        return new Hold.UntilChange(cell.hash());
    }

    private void change(Set<String> keys, UnaryOperator<LinkedCell> change) {
        LinkMirrors mirrors = store.mirrors();
        mirrors.alone(link.name(), () -> {
            Map<CellId, LinkedCell> known = mirrors.load(link.name()).cells();
            mirrors.save(
                    link.name(),
                    keys.stream()
                            .map(cells::get)
                            .filter(Objects::nonNull)
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .map(change)
                            .toList());
            return keys.size();
        });
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
