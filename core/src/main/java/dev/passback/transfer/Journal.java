package dev.passback.transfer;

import dev.passback.connect.NewItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every transfer and every change in it, append-only. Each method is one database transaction: after a kill at any
 * instant it has happened whole or not at all.
 */
public interface Journal {

    /**
     * Enters a transfer with everything it is going to do.
     *
     * @param items the items that it makes first
     * @throws TransferOpenException if one on the same gradebook is open
     * @throws TransferExpiredException if it undoes one whose changes are kept no more
     */
    TransferRecord open(TransferRequest request, List<NewItem> items, Stream<PlannedWrite> changes, Instant now);

    /** {@return the open transfer on that gradebook} */
    Optional<TransferRecord> openOn(String target);

    Optional<TransferRecord> find(TransferId id);

    /** {@return the latest transfer that has this fingerprint} */
    Optional<TransferRecord> withFingerprint(String fingerprint);

    /** {@return the latest transfers, newest first} */
    List<TransferRecord> latest(int limit);

    /** {@return the items that the transfer makes and that have no key yet} */
    List<NewItem> itemsToMake(TransferId id);

    /** Remembers that items were made, and under which keys; the changes of these titles get the keys. */
    void noteMade(TransferId id, List<MadeItem> made);

    /** {@return the items that the transfer made, with their keys} */
    List<MadeItem> itemsMade(TransferId id);

    /** Forgets items that an undo took away again. */
    void noteRemoved(TransferId id, Collection<String> itemIds);

    /** {@return the changes that are not settled, in their order, at most {@code limit}} */
    List<JournalledChange> unsettled(TransferId id, int limit);

    /** Notes that these changes are about to be sent. */
    void sent(TransferId id, List<JournalledChange> changes);

    /** Notes what became of changes, and updates the ledger with them. */
    void settled(TransferId id, List<Settlement> settlements);

    /** Ends a transfer; if it undoes another, that one is marked undone; its mapping is remembered. */
    void close(TransferId id, Instant now);

    /** {@return how many changes of the transfer are settled} */
    int settled(TransferId id);

    /** {@return how many changes of the transfer the gradebook took} */
    int written(TransferId id);

    /** {@return the changes of the transfer that were settled otherwise, in order} */
    List<JournalledChange> notWritten(TransferId id);

    /** {@return the settled changes of cells for which the ledger had an entry before, in order} */
    List<JournalledChange> overLedger(TransferId id);

    /** {@return every change of the transfer, in order; to be closed} */
    Stream<JournalledChange> changes(TransferId id);

    /** An item that a transfer made, and the key that the gradebook gave it. */
    record MadeItem(String itemId, NewItem item) {}
}
