package dev.passback.app.serve;

import dev.passback.app.store.Store;
import dev.passback.app.store.StoreException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stores for the workers, opened when they are needed first and used again, except after a failure. */
final class StorePool implements AutoCloseable {
    private final Supplier<Store> opener;
    private final ConcurrentLinkedDeque<Store> idle = new ConcurrentLinkedDeque<>();

    StorePool(Supplier<Store> opener) {
        this.opener = opener;
    }

    /** {@return what comes of some work with a store that nobody else uses meanwhile} */
    <T> T with(Function<Store, T> work) {
        Store free = idle.poll();
        Store store = free == null ? opener.get() : free;
        boolean isDone = false;
        try {
            T result = work.apply(store);
            isDone = true;
            return result;
        } finally {
            if (isDone) {
                idle.push(store);
            } else {
                discard(store);
            }
        }
    }

    private static void discard(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            // what went wrong first is told
            assert e.getMessage() != null;
        }
    }

    @Override
    public void close() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            store.close();
        }
    }
}
