package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Timetable;
import dev.passback.connect.Depth;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The task of each link: one cycle, and again when its schedule says so. The table of tasks may start one twice, such as
 * after a node was thought dead; that at most one cycle of a link runs is seen to by the cycle itself.
 */
final class LinkTask {
    static final String NAME = "link";

    private final StorePool stores;
    private final Cycles cycles;
    private final Night night;
    private final Duration again;
    private final InstantSource clock;
    private final Consumer<String> log;
    private volatile boolean stopping;

    LinkTask(StorePool stores, Cycles cycles, Night night, Duration again, InstantSource clock, Consumer<String> log) {
        this.stores = stores;
        this.cycles = cycles;
        this.night = night;
        this.again = again;
        this.clock = clock;
        this.log = log;
    }

    CustomTask<String> task() {
        return Tasks.custom(NAME, String.class).onFailure(this::failed).execute((instance, context) -> run(instance));
    }

    /** {@return what the table knows of a link: its name, and the schedule by which its next run was set} */
    static TaskInstance<String> instance(String link, String schedule) {
        return new TaskInstance.Builder<String>(NAME, link)
                .data(schedule)
                .priority(Priority.MEDIUM)
                .build();
    }

    static TaskInstanceId id(String link) {
        return TaskInstanceId.of(NAME, link);
    }

    /** Ends running cycles at their next step, and starts no more. */
    void stop() {
        stopping = true;
    }

    private CompletionHandler<String> run(TaskInstance<String> instance) {
        try {
            goOn();
            return stores.with(store -> run(store, instance.getId()));
        } catch (CancellationException e) {
            // an interrupt was for the cycle; with it no connection could be had to note the rest
            Duration pause = Thread.interrupted() || stopping ? Duration.ZERO : again;
            return (complete, table) ->
                    table.reschedule(complete, complete.getTimeDone().plus(pause));
        }
    }

    private CompletionHandler<String> run(Store store, String name) {
        Optional<Link> found = store.links().find(name);
        if (found.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        Link link = found.get();
        CycleReport report = cycles.run(store, name, depth(link), progress());
        CycleLog.tell(report, log);
        return (complete, table) -> table.reschedule(
                complete,
                report.status() == CycleReport.Status.BUSY
                        ? complete.getTimeDone().plus(again)
                        : Timetable.of(link.schedule()).getNextExecutionTime(complete),
                link.schedule());
    }

    /** The first run after the link's time of the night verifies; not while a guard waits for a person's word on a plan. */
    private Depth depth(Link link) {
        Instant due = night.last(link.name(), clock.instant());
        boolean isVerified = link.verified().filter(due::isBefore).isPresent();
        return isVerified || link.stopped().isPresent() ? Depth.CHANGES : Depth.FULL;
    }

    private Progress progress() {
        return (done, total) -> goOn();
    }

    private void goOn() {
        if (stopping) {
            throw new CancellationException("this node is stopping");
        }
    }

    /** What failed once, such as for want of the database, is tried again soon; what fails again waits for its schedule. */
    private void failed(ExecutionComplete complete, ExecutionOperations<String> table) {
        Execution execution = complete.getExecution();
        complete.getCause()
                .ifPresent(failure -> log.accept(CycleLine.unexpected(execution.taskInstance.getId(), failure)));
        Instant bySchedule =
                Timetable.of((String) execution.taskInstance.getData()).getNextExecutionTime(complete);
        Instant soon = complete.getTimeDone().plus(again);
        table.reschedule(complete, execution.consecutiveFailures == 0 && soon.isBefore(bySchedule) ? soon : bySchedule);
    }
}
