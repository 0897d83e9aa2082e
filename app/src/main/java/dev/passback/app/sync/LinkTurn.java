package dev.passback.app.sync;

import dev.passback.app.link.Run;
import dev.passback.app.store.LinkRuns;
import dev.passback.app.store.Store;
import dev.passback.transfer.Progress;
import dev.passback.transfer.TransferId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The only one at a link: as long as it is held, no cycle of the link runs anywhere else. The database sees to that; a turn
 * whose process is dead is taken over.
 */
public final class LinkTurn implements AutoCloseable {
    private final Store store;
    private final Run run;
    private final Heartbeat heartbeat;
    private final InstantSource clock;
    private String status = "failed";
    private Optional<TransferId> transfer = Optional.empty();
    private String report = "{}";

    private LinkTurn(Store store, Supplier<Store> stores, Run run, InstantSource clock) {
        this.store = store;
        this.run = run;
        this.clock = clock;
        heartbeat = new Heartbeat(stores, run, clock);
    }

    /**
     * {@return the turn; empty where somebody else has it}
     *
     * @param stores more of the same, for the heartbeat
     */
    public static Optional<LinkTurn> take(Store store, Supplier<Store> stores, String link, InstantSource clock) {
        Node node = Node.current();
        Instant now = clock.instant();
        LinkRuns.Start start = store.runs().start(link, node.name(), now);
        Run run = start.run();
        if (!start.isNew()) {
            if (!Node.isAbandoned(run, now) || !store.runs().takeOver(run, node.name(), now)) {
                return Optional.empty();
            }
            run = run.takenOver(node.name());
        }
        return Optional.of(new LinkTurn(store, stores, run, clock));
    }

    /**
     * {@return the turn}
     *
     * @throws LinkBusyException where somebody else has it
     */
    public static LinkTurn require(Store store, Supplier<Store> stores, String link, InstantSource clock) {
        return take(store, stores, link, clock).orElseThrow(() -> new LinkBusyException(link));
    }

    /** {@return the number of the run that stands for this turn} */
    public long run() {
        return run.id();
    }

    /**
     * Lets the work go on as long as the turn is held, as the database has it at this moment: a process that was held up for
     * long may find its turn taken over, and what it asked for overtaken.
     *
     * @throws CancellationException if another process has taken the turn meanwhile
     */
    public void requireOurs() {
        if (!store.runs().alive(run, clock.instant())) {
            throw Heartbeat.takenOver();
        }
    }

    /**
     * {@return what comes of work that is done whole, and only while the turn is held: nobody takes it over meanwhile}
     *
     * @throws CancellationException if another process has taken the turn; nothing was done
     */
    public <T> T whileOurs(Supplier<T> work) {
        return store.mirrors().alone(run.link(), () -> {
            requireOurs();
            return work.get();
        });
    }

    /** {@return the same progress, which ends the work if another process has taken the turn meanwhile} */
    public Progress guarding(Progress progress) {
        return (done, total) -> {
            heartbeat.requireOurs();
            progress.settled(done, total);
        };
    }

    /** Says how the work ended; without it the turn counts as failed. */
    public void ended(String how, Optional<TransferId> by, String told) {
        status = how;
        transfer = by;
        report = told;
    }

    @Override
    public void close() {
        heartbeat.close();
        store.runs().finish(run, status, transfer, report, clock.instant());
    }
}
