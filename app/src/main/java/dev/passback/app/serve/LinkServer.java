package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import dev.passback.app.drafting.DraftQueue;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.retention.ExpirySoon;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.store.TaskTable;
import dev.passback.app.sync.Node;
import dev.passback.app.undoing.UndoQueue;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.app.undoing.UndoWish;
import dev.passback.transfer.TransferId;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A node that runs links by their schedules, carries out drafts and undos that were asked for, and takes away what is kept no more,
 * until it is closed. What is due stands in the database, so that nodes share it and a dead one's part is taken over.
 */
public final class LinkServer implements DraftQueue, UndoQueue, ExpirySoon, AutoCloseable {
    /** A database that takes longer for a small question is not one that links can be run with. */
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final Closeable place;
    private final StorePool stores;
    private final TaskTable table;
    private final LinkTask links;
    private final ExpiryTask expiry;
    private final Scheduler scheduler;
    private final InstantSource clock;

    /**
     * @param stores opens the store on which the links are
     * @param log takes a line for each cycle that did something or failed
     * @throws dev.passback.app.store.StoreServedException if the store has all the nodes that it may have
     */
    public LinkServer(
            Supplier<Store> stores,
            Cycles cycles,
            DraftTransfer drafts,
            UndoTransfer undos,
            int workers,
            Pace pace,
            Night night,
            InstantSource clock,
            Consumer<String> log) {
        this.stores = new StorePool(stores);
        this.clock = clock;
        place = this.stores.with(Store::serving);
        table = this.stores.with(store -> store.tasks(workers));
        links = new LinkTask(this.stores, cycles, night, pace.again(), clock, log);
        expiry = new ExpiryTask(this.stores, night, clock, log);
        DraftTask asked = new DraftTask(this.stores, drafts, clock, log);
        scheduler = table.scheduler(
                        List.of(
                                links.task(),
                                asked.task(),
                                new UndoTask(this.stores, undos, log).task(),
                                expiry.onceMore()),
                        List.of(new LinkWatch(this.stores, pace.watch(), clock).task(), expiry.task()))
                .schedulerName(new SchedulerName.Fixed(Node.current().name()))
                .serializer(new TextData())
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(Pace.MISSED_HEARTBEATS)
                .shutdownMaxWait(pace.stop())
                .clock(clock::instant)
                .build();
    }

    /** {@inheritDoc} On this node or another one. */
    @Override
    public void add(String draft) {
        scheduler.scheduleIfNotExists(DraftTask.instance(draft), clock.instant());
    }

    /** {@inheritDoc} On this node or another one. */
    @Override
    public void add(TransferId transfer, UndoWish wish) {
        scheduler.scheduleIfNotExists(UndoTask.instance(transfer, wish), clock.instant());
    }

    @Override
    public boolean has(TransferId transfer) {
        return scheduler.getScheduledExecution(UndoTask.id(transfer)).isPresent();
    }

    public void start() {
        scheduler.start();
        expireSoon();
    }

    /** {@inheritDoc} On this node or another one. */
    @Override
    public void expireSoon() {
        expiry.soon(scheduler);
    }

    /** {@return how many links there are} */
    public int count() {
        return stores.with(store -> store.links().schedules().size());
    }

    /** {@return whether due links are run: started, not stopping, and with a database that answers within two seconds} */
    public Health health() {
        boolean runs = scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
        return new Health(runs, TimeLimit.isKept(ANSWER, this::count));
    }

    /** Ends running cycles between two batches, or interrupts them after a while; another run goes on from there. */
    @Override
    public void close() {
        links.stop();
        expiry.stop();
        scheduler.stop();
        table.close();
        stores.close();
        try {
            place.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
