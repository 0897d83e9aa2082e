package dev.passback.app.undoing;

import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.Optional;

/**
 * How far it has come with putting a transfer back.
 *
 * @param undo the undo's own transfer, once it has begun
 * @param settled how many of its changes are done
 * @param total how many it has
 */
public record UndoProgress(State state, Optional<TransferRecord> undo, int settled, int total) {

    /** Whether anything goes on. */
    public enum State {
        /** Nobody has asked for it. */
        NONE,
        RUNNING,
        DONE,
        /** It did not begin, or does not go on by itself. */
        STOPPED
    }

    public static UndoProgress of(Store store, UndoQueue queue, TransferId transfer) {
        // asked before the journal is: what ends in between is done, and not stopped
        boolean active = queue.has(transfer);
        Optional<TransferRecord> undo = store.journal().withFingerprint(Undoing.fingerprint(transfer));
        boolean problem = store.undoProblems().of(transfer).isPresent();
        return new UndoProgress(
                state(undo, active, problem),
                undo,
                undo.map(record -> store.journal().settled(record.id())).orElse(0),
                undo.map(record -> record.request().counts().toWrite()).orElse(0));
    }

    private static State state(Optional<TransferRecord> undo, boolean active, boolean problem) {
        if (undo.filter(record -> !record.isOpen()).isPresent()) {
            return State.DONE;
        }
        if (active) {
            return State.RUNNING;
        }
        return undo.isPresent() || problem ? State.STOPPED : State.NONE;
    }
}
