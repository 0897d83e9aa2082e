package dev.passback.app.serve;

import dev.passback.app.link.Link;
import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkEnds;
import dev.passback.app.sync.LinkRunner;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs links because a person asked, and lets the person go meanwhile. How far a run has come and how it ended stands in the
 * store, for every node. Safe for several threads.
 */
public final class BackgroundRuns implements AutoCloseable {
    /** Each holds a connection to the database, and the systems bear only so much. */
    static final int MOST = 16;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRuns.class);
    /** As long as a node of links waits for its cycles to end between two batches. */
    private static final Duration PATIENCE = Pace.DEFAULT.stop();

    private final StorePool stores;
    private final BiFunction<Store, Link, LinkEnds> opener;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(MOST);
    private volatile boolean stopping;

    /** @param opener gives the two ends of a link, for one run */
    public BackgroundRuns(StorePool stores, BiFunction<Store, Link, LinkEnds> opener, InstantSource clock) {
        this.stores = stores;
        this.opener = opener;
        this.clock = clock;
    }

    /** What came of the wish to run a link. */
    public sealed interface Start {
        /** It runs now. */
        record Started(long run) implements Start {}

        /** It was running already, here or on another node. */
        record Running(long run) implements Start {}

        /** So many links run here that one more has to wait. */
        record Full() implements Start {}
    }

    /** Starts a cycle of a link that there is. Returns when it has begun. */
    public Start start(String link, Asked asked) {
        if (stopping || !places.tryAcquire()) {
            return new Start.Full();
        }
        CompletableFuture<OptionalLong> begun = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                run(link, asked, begun);
            } finally {
                places.release();
            }
        });
        OptionalLong run = begun.join();
        return run.isPresent() ? new Start.Started(run.getAsLong()) : running(link, asked);
    }

    /** The other's run may have ended just now; then nothing is in the way any more. */
    private Start running(String link, Asked asked) {
        Optional<Run> active = stores.with(store -> store.runs().active(link));
        return active.<Start>map(run -> new Start.Running(run.id())).orElseGet(() -> start(link, asked));
    }

    private void run(String link, Asked asked, CompletableFuture<OptionalLong> begun) {
        try {
            stores.with(
                    store -> runner(store).run(link, asked, progress(), run -> begun.complete(OptionalLong.of(run))));
            // for a link where somebody else is; else it is complete already
            begun.complete(OptionalLong.empty());
        } catch (RuntimeException | Error e) {
            if (!begun.completeExceptionally(e) && !(e instanceof CancellationException)) {
                LOG.warn(CycleLine.unexpected(link, e));
            }
        }
    }

    private LinkRunner runner(Store store) {
        return new LinkRunner(store, stores::open, link -> opener.apply(store, link), clock);
    }

    private Progress progress() {
        return (done, total) -> {
            if (stopping) {
                throw new CancellationException("this node is stopping");
            }
        };
    }

    /** Ends runs between two batches, or interrupts them after a while; the next run of each link goes on from there. */
    @Override
    public void close() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        threads.close();
    }
}
