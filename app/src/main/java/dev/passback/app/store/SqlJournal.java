package dev.passback.app.store;

import dev.passback.connect.NewItem;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The journal in SQL. */
final class SqlJournal implements Journal {
    private static final int PAGE = 1000;

    private final Database database;
    private final TransferTable transfers;
    private final TransferItemTable items;
    private final ChangeTable changes;
    private final Remembered remembered;

    SqlJournal(Database database, Remembered remembered) {
        this.database = database;
        this.remembered = remembered;
        transfers = new TransferTable(database);
        items = new TransferItemTable(database);
        changes = new ChangeTable(database);
    }

    @Override
    public TransferRecord open(
            TransferRequest request, List<NewItem> newItems, Stream<PlannedWrite> planned, Instant now) {
        return database.write(() -> {
            // drawing the number comes first: from here on nobody else can open a transfer
            TransferId id = new TransferId(Counter.TRANSFER.next(database));
            transfers.openOn(request.target()).ifPresent(open -> {
                throw new TransferOpenException(open);
            });
            request.undoes()
                    .filter(undone -> transfers.get(undone).expired().isPresent())
                    .ifPresent(undone -> {
                        throw new TransferExpiredException(undone);
                    });
            transfers.insert(id, request, now);
            items.insert(id, newItems);
            changes.insert(id, planned.iterator());
            return transfers.get(id);
        });
    }

    @Override
    public Optional<TransferRecord> openOn(String target) {
        return database.read(() -> transfers.openOn(target));
    }

    @Override
    public Optional<TransferRecord> find(TransferId id) {
        return database.read(() -> transfers.find(id));
    }

    @Override
    public Optional<TransferRecord> withFingerprint(String fingerprint) {
        return database.read(() -> transfers.withFingerprint(fingerprint));
    }

    @Override
    public List<TransferRecord> latest(int limit) {
        return database.read(() -> transfers.latest(limit));
    }

    @Override
    public List<NewItem> itemsToMake(TransferId id) {
        return database.read(() -> items.toMake(id));
    }

    @Override
    public void noteMade(TransferId id, List<MadeItem> made) {
        database.write(() -> made.forEach(item -> items.setKey(id, item.item().title(), item.itemId())));
    }

    @Override
    public List<MadeItem> itemsMade(TransferId id) {
        return database.read(() -> items.made(id));
    }

    @Override
    public void noteRemoved(TransferId id, Collection<String> itemIds) {
        database.write(() -> itemIds.forEach(itemId -> items.markRemoved(id, itemId)));
    }

    @Override
    public List<JournalledChange> unsettled(TransferId id, int limit) {
        return changes.unsettled(id, limit);
    }

    @Override
    public void sent(TransferId id, List<JournalledChange> sent) {
        database.write(() -> changes.markSent(id, sent));
    }

    @Override
    public void settled(TransferId id, List<Settlement> settlements) {
        database.write(() -> new Settling(database, transfers.get(id)).settle(settlements));
    }

    @Override
    public void close(TransferId id, Instant now) {
        database.write(() -> {
            TransferRequest request = transfers.get(id).request();
            if (transfers.finish(id, now)) {
                request.undoes()
                        .ifPresentOrElse(
                                undone -> transfers.markUndone(undone, id),
                                () -> remembered.rememberMapping(
                                        request.sourceKind(), request.target(), request.mapping()));
            }
        });
    }

    @Override
    public int settled(TransferId id) {
        return changes.settled(id);
    }

    @Override
    public int written(TransferId id) {
        return changes.written(id);
    }

    @Override
    public List<JournalledChange> notWritten(TransferId id) {
        return changes.notWritten(id);
    }

    @Override
    public List<JournalledChange> overLedger(TransferId id) {
        return changes.overLedger(id);
    }

    @Override
    public Stream<JournalledChange> changes(TransferId id) {
        // page by page, so that nothing stays open in the database while the reader takes its time
        return Stream.iterate(
                        changes.after(id, -1, PAGE),
                        page -> !page.isEmpty(),
                        page -> changes.after(id, page.getLast().sequence(), PAGE))
                .flatMap(List::stream);
    }
}
