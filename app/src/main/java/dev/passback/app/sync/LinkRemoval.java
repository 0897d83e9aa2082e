package dev.passback.app.sync;

import dev.passback.app.store.Store;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Forgets links and what is known of their sources; what they wrote stays, and so does its history. */
public final class LinkRemoval {
    private final Store store;
    private final Supplier<Store> stores;
    private final InstantSource clock;

    /** @param stores more of the same, for what goes on beside */
    public LinkRemoval(Store store, Supplier<Store> stores, InstantSource clock) {
        this.store = store;
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * Forgets a link. A cycle that lost its link on the way would leave its transfer open, and nothing would finish it.
     *
     * @throws LinkBusyException if a cycle of the link runs just now; nothing was removed
     */
    public void remove(String link) {
        try (LinkTurn turn = LinkTurn.require(store, stores, link, clock)) {
            store.links().remove(link);
            turn.ended("removed", Optional.empty(), "{}");
        }
    }
}
