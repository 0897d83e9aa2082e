package dev.passback.app.undoing;

import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Scratch;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.UndoTurn;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts back a transfer that somebody wants to be put back. Can be begun again after it was cut off anywhere, on any node;
 * what was put back stands in the journal.
 */
public final class UndoTransfer {
    private final Systems systems;
    private final InstantSource clock;
    private final Scratch scratch;
    private final Function<RuntimeException, String> told;

    /**
     * @param systems that are not waited for long: what does not come on is tried again later
     * @param scratch where files to upload are made
     * @param told gives a failure as programs are told it
     */
    public UndoTransfer(
            Systems systems, InstantSource clock, Scratch scratch, Function<RuntimeException, String> told) {
        this.systems = systems;
        this.clock = clock;
        this.scratch = scratch;
        this.told = told;
    }

    /**
     * Returns when the transfer is put back, or when it is noted why that cannot begin.
     *
     * @param stores more of the same store, for what goes on beside
     * @throws RuntimeException where it has begun and does not come on: it is to be tried again
     */
    public void carryOut(Store store, StorePool stores, TransferId id, UndoWish wish) {
        Optional<TransferRecord> found =
                store.journal().find(id).filter(transfer -> transfer.undoneBy().isEmpty());
        if (found.isEmpty()) {
            return;
        }
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            scratch.with(output -> {
                Undoing undoing = new Undoing(store, new Transfers(store, clock, wish.actor()), live);
                Undoing.Prospect prospect = undoing.prospect(
                        found.get(),
                        wish.export(),
                        Reopened.isFile(found.get()) ? Optional.of(output) : Optional.empty());
                return new UndoTurn(store, stores::open, clock).undo(undoing, prospect, Progress.SILENT);
            });
            store.undoProblems().forget(id);
        } catch (RuntimeException e) {
            store.undoProblems().note(id, UndoFailure.problem(e), told.apply(e));
            if (store.journal().withFingerprint(Undoing.fingerprint(id)).isPresent()) {
                throw e;
            }
        }
    }
}
