package dev.passback.app.store;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores for the workers, opened when they are needed first and used again, except after a failure. */
public final class StorePool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StorePool.class);

    private final Supplier<Store> opener;
    private final ConcurrentLinkedDeque<Store> idle = new ConcurrentLinkedDeque<>();

    /** @param opener opens one more */
    public StorePool(Supplier<Store> opener) {
        this.opener = opener;
    }

    /** {@return what comes of some work with a store that nobody else uses meanwhile} */
    public <T> T with(Function<Store, T> work) {
        Store store = free();
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

    /** {@return one more, which is not of the pool: whoever opened it closes it} */
    public Store open() {
        return opener.get();
    }

    /** After the database was away the idle ones are of no use: they are not what a cycle shall fail of. */
    private Store free() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            if (store.isConnected()) {
                return store;
            }
            discard(store);
        }
        return opener.get();
    }

    private static void discard(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            // what went wrong first is told
            LOG.warn("a connection could not be closed: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            store.close();
        }
    }
}
