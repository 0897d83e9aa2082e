package dev.passback.app.sync;

import dev.passback.app.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says while a run lasts that its process is alive, over a connection of its own. */
final class Heartbeat implements AutoCloseable {
    static final Duration EVERY = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "heartbeat");
        daemon.setDaemon(true);
        return daemon;
    });

    private final ScheduledFuture<?> beats;

    Heartbeat(Supplier<Store> stores, long run, Node node, InstantSource clock) {
        beats = thread.scheduleAtFixedRate(
                () -> {
                    try (Store store = stores.get()) {
                        store.runs().alive(run, node.name(), clock.instant());
                    }
                },
                EVERY.toMillis(),
                EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        beats.cancel(false);
        thread.close();
    }
}
