package dev.passback.app.sync;

import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import dev.passback.app.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says while a run lasts that its process is alive, over a connection of its own. */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    static final Duration EVERY = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "heartbeat");
        daemon.setDaemon(true);
        return daemon;
    });

    private final ScheduledFuture<?> beats;
    private volatile boolean isLost;

    Heartbeat(Supplier<Store> stores, Run run, InstantSource clock) {
        beats = thread.scheduleAtFixedRate(
                () -> {
                    try (Store store = stores.get()) {
                        isLost = !store.runs().alive(run, clock.instant());
                    } catch (StoreException e) {
                        // one beat is lost; an exception that left here would end all of them
                        LOG.warn(
                                "a heartbeat of run {} was lost: {}",
                                run.id(),
                                e.getClass().getSimpleName());
                    }
                },
                EVERY.toMillis(),
                EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Lets the run go on as long as nobody thought this process dead and took it over, such as after a long pause.
     *
     * @throws CancellationException if it is another node's by now
     */
    void requireOurs() {
        if (isLost) {
            throw takenOver();
        }
    }

    static CancellationException takenOver() {
        return new CancellationException("another node has taken the run over");
    }

    @Override
    public void close() {
        beats.cancel(false);
        thread.close();
    }
}
