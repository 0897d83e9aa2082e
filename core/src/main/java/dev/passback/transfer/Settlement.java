package dev.passback.transfer;

import dev.passback.connect.Outcome;
import dev.passback.ledger.LedgerEntry;
import java.util.Optional;

/**
 * The end of one change.
 *
 * @param ledger what to do with the cell's ledger entry, in the same database transaction as the outcome
 */
public record Settlement(JournalledChange change, Outcome outcome, LedgerUpdate ledger) {

    /** What happens to a cell's ledger entry. */
    public sealed interface LedgerUpdate {
        /** It stays as it is. */
        record Leave() implements LedgerUpdate {}

        /** It becomes this entry; empty takes it away. */
        record Put(Optional<LedgerEntry> entry) implements LedgerUpdate {}
    }

    public static final LedgerUpdate LEAVE = new LedgerUpdate.Leave();
}
