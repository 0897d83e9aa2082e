package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries undos out. Where a link goes into the gradebook, nobody else may be at the link meanwhile: a cycle would take the
 * undo for a transfer that was cut off. The cells that are put back are held, or the next cycle would write them again.
 */
public final class UndoTurn {
    private final Store store;
    private final Supplier<Store> stores;
    private final InstantSource clock;

    /** @param stores more of the same, for what goes on beside */
    public UndoTurn(Store store, Supplier<Store> stores, InstantSource clock) {
        this.store = store;
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * {@return how it went}
     *
     * @throws LinkBusyException if a cycle of the link runs just now; nothing was done
     */
    public Report undo(Undoing undoing, Undoing.Prospect prospect, Progress progress) {
        Optional<Link> link = store.links().into(prospect.transfer().request().target());
        if (link.isEmpty()) {
            return undoing.undo(prospect, progress);
        }
        try (LinkTurn turn = LinkTurn.require(store, stores, link.get().name(), clock)) {
            HeldByUndo held = new HeldByUndo(store, link.get());
            held.hold(prospect.transfer());
            Report report = undoing.undo(prospect, turn.guarding(progress));
            held.release(report.id());
            turn.ended("undone", Optional.of(report.id()), "{}");
            return report;
        }
    }
}
