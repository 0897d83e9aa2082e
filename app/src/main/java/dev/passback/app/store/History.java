package dev.passback.app.store;

import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal as people look back through it. */
public final class History {
    private static final int READ_AT_ONCE = 1000;

    private final Database database;
    private final TransferTable transfers;
    private final ChangeTable changes;

    History(Database database) {
        this.database = database;
        transfers = new TransferTable(database);
        changes = new ChangeTable(database);
    }

    /**
     * {@return everything that transfers did or wanted to do to a cell, the oldest first}
     *
     * @param target the gradebook's key
     * @param student the student's key
     */
    public List<CellEvent> story(String target, String itemId, String student) {
        return database.read(() -> changes.ofCell(target, itemId, student).stream()
                .map(each -> new CellEvent(transfers.get(each.transfer()), each.change()))
                .toList());
    }

    /** {@return transfers, the newest first} */
    public List<TransferRecord> transfers(TransfersSought sought) {
        return database.read(() -> transfers.latest(sought));
    }

    /** {@return the latest transfer into the gradebook of that key} */
    public Optional<TransferRecord> latestInto(String target) {
        return database.read(() -> transfers.latestInto(target));
    }

    /** {@return how many changes of a transfer ended how} */
    public Map<ChangeEnd, Integer> ends(TransferId id) {
        return database.read(() -> changes.ends(id));
    }

    /**
     * Some of a transfer's changes.
     *
     * @param found how many there are of those that were looked for
     */
    public record Changes(List<JournalledChange> shown, int found) {}

    /**
     * {@return some of a transfer's changes that ended in that way, in order}
     *
     * @param search words that stand in the student's label or the item's title
     * @param from how many of those who were found are passed over
     */
    public Changes changes(TransferId id, ChangeEnd end, String search, int from, int limit) {
        SearchedText wanted = SearchedText.of(search);
        return database.read(() -> wanted.words().isEmpty()
                ? new Changes(
                        changes.ended(id, end, from, limit), changes.ends(id).getOrDefault(end, 0))
                : matching(id, end, wanted, from, limit));
    }

    private Changes matching(TransferId id, ChangeEnd end, SearchedText wanted, int from, int limit) {
        List<JournalledChange> shown = new ArrayList<>();
        int found = 0;
        List<JournalledChange> some = changes.endedAfter(id, end, -1, READ_AT_ONCE);
        while (!some.isEmpty()) {
            for (JournalledChange each : some) {
                if (wanted.isIn(
                        each.change().studentLabel() + " " + each.change().itemTitle())) {
                    if (found >= from && shown.size() < limit) {
                        shown.add(each);
                    }
                    found++;
                }
            }
            some = changes.endedAfter(id, end, some.getLast().sequence(), READ_AT_ONCE);
        }
        return new Changes(shown, found);
    }
}
