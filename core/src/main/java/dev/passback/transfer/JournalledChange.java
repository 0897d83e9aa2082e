package dev.passback.transfer;

import dev.passback.connect.Outcome;
import dev.passback.ledger.LedgerEntry;
import java.util.Optional;

/**
 * A change in the journal.
 *
 * @param sequence its place in the transfer, from 0
 * @param change what was planned; its item id is known once the item exists
 * @param state how far it came
 * @param outcome what became of it, once settled
 * @param ledgerBefore the ledger's entry from before this change, once settled
 */
public record JournalledChange(
        int sequence, PlannedWrite change, State state, Optional<Outcome> outcome, Optional<LedgerEntry> ledgerBefore) {

    /** How far a change came. A change that was sent and not settled is unsure, and is read back before anything else. */
    public enum State {
        PLANNED,
        SENT,
        SETTLED
    }
}
