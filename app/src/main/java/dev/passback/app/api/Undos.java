package dev.passback.app.api;

import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Scratch;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.UndoTurn;
import dev.passback.app.web.Parts;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Puts transfers back while whoever asked does something else. What was put back stands in the journal, for every node; why
 * an undo did not begin is known here only, until it is asked for again. An undo that was cut off is finished by the next.
 */
@Component
final class Undos {
    private static final int MOST = 8;
    private static final int PATIENCE_SECONDS = 10;

    private final StorePool stores;
    private final Systems systems;
    private final InstantSource clock;
    private final Scratch scratch;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(MOST);
    private final Set<TransferId> active = ConcurrentHashMap.newKeySet();
    private final Map<TransferId, Problem> problems = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Undos(Parts parts) {
        stores = parts.stores();
        systems = parts.systems();
        clock = parts.clock();
        scratch = parts.scratch();
    }

    /** {@return the fingerprint of a transfer's undo in the journal} */
    static String fingerprint(TransferRecord transfer) {
        return "undo:" + transfer.id();
    }

    /** Begins, unless it is being done already. */
    void start(TransferRecord transfer, Optional<String> export, String actor) {
        if (stopping || !places.tryAcquire()) {
            throw Refusal.of(ApiCode.TRY_AGAIN, "as many undos run here as can");
        }
        if (!active.add(transfer.id())) {
            places.release();
            return;
        }
        problems.remove(transfer.id());
        threads.execute(() -> {
            try {
                stores.with(store -> {
                    return scratch.with(output -> undo(store, transfer, export, output, actor));
                });
            } catch (CancellationException e) {
                problems.put(transfer.id(), Problem.of(ApiCode.TRY_AGAIN, "the server was stopped; ask for it again"));
            } catch (RuntimeException e) {
                problems.put(transfer.id(), Problems.of(e));
            } finally {
                active.remove(transfer.id());
                places.release();
            }
        });
    }

    /** {@return what an undo would do, as far as the gradebook answers soon} */
    Undoing.Prospect prospect(Store store, Access access, TransferRecord transfer, Optional<String> export) {
        try (OpenGradebooks linked = new OpenGradebooks(store, systems.impatient())) {
            return new Undoing(store, new Transfers(store, clock, access.person()), linked)
                    .prospect(transfer, export, Optional.empty());
        }
    }

    boolean isActive(TransferId transfer) {
        return active.contains(transfer);
    }

    /** {@return why it did not work the last time} */
    Optional<Problem> problem(TransferId transfer) {
        return Optional.ofNullable(problems.get(transfer));
    }

    private Report undo(Store store, TransferRecord transfer, Optional<String> export, Path output, String actor) {
        try (OpenGradebooks linked = new OpenGradebooks(store, systems)) {
            Undoing undoing = new Undoing(store, new Transfers(store, clock, actor), linked);
            Undoing.Prospect prospect = undoing.prospect(
                    transfer, export, Reopened.isFile(transfer) ? Optional.of(output) : Optional.empty());
            return new UndoTurn(store, stores::open, clock).undo(undoing, prospect, progress());
        }
    }

    private Progress progress() {
        return (done, total) -> {
            if (stopping) {
                throw new CancellationException("this node is stopping");
            }
        };
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        threads.close();
    }
}
