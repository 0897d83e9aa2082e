package dev.passback.app.drafting;

import dev.passback.app.draft.Draft;
import dev.passback.app.store.Store;
import dev.passback.transfer.TransferRecord;
import java.util.Optional;

/**
 * How far it has come with carrying a draft out.
 *
 * @param transfer the draft's transfer, once it has begun; always there when it is done
 * @param settled how many of its changes are settled
 * @param total how many it has
 */
public record DraftProgress(State state, Optional<TransferRecord> transfer, int settled, int total) {

    /** What is going on. */
    public enum State {
        /** Nobody has asked for it, or it was refused. */
        MAKING,
        /** It was asked for. */
        WAITING,
        RUNNING,
        DONE
    }

    public static DraftProgress of(Store store, Draft draft) {
        if (draft.asked().isEmpty()) {
            return new DraftProgress(State.MAKING, Optional.empty(), 0, 0);
        }
        // asked before the journal is: a transfer that begins and ends in between is not done without being there
        boolean done = store.drafts().report(draft.id()).isPresent();
        Optional<TransferRecord> transfer = store.journal().withFingerprint(draft.fingerprint());
        return new DraftProgress(
                state(done, transfer.isPresent()),
                transfer,
                transfer.map(record -> store.journal().settled(record.id())).orElse(0),
                transfer.map(record -> record.request().counts().toWrite()).orElse(0));
    }

    private static State state(boolean done, boolean begun) {
        if (done) {
            return State.DONE;
        }
        return begun ? State.RUNNING : State.WAITING;
    }
}
