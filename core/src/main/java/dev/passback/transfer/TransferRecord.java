package dev.passback.transfer;

import java.time.Instant;
import java.util.Optional;

/**
 * A transfer in the journal.
 *
 * @param finished when it ended; empty while it is open
 * @param undoneBy the transfer that put it back
 * @param expired since when its changes are kept no more
 */
public record TransferRecord(
        TransferId id,
        TransferRequest request,
        Instant started,
        Optional<Instant> finished,
        Optional<TransferId> undoneBy,
        Optional<Instant> expired) {

    public boolean isOpen() {
        return finished.isEmpty();
    }
}
