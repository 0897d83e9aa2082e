package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.passback.app.retention.Expired;
import dev.passback.app.retention.Expiry;
import dev.passback.app.store.StorePool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes away what is kept no more: each night, after each start, and when somebody changed how long it is kept. */
final class ExpiryTask {
    private static final String NAME = "expiry";
    private static final String ONCE_MORE = "expiry-once-more";
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final StorePool stores;
    private final Night night;
    private final InstantSource clock;
    private final Consumer<String> log;
    private volatile boolean stopping;

    ExpiryTask(StorePool stores, Night night, InstantSource clock, Consumer<String> log) {
        this.stores = stores;
        this.night = night;
        this.clock = clock;
        this.log = log;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(NAME, Schedules.daily(night.zone(), night.from()))
                .onFailure(this::failed)
                .execute((instance, context) -> expire());
    }

    /** {@return the same once more, for a worker who is at it and may have read the settings already} */
    OneTimeTask<Void> onceMore() {
        return Tasks.oneTime(ONCE_MORE).execute((instance, context) -> expire());
    }

    /** Has it done as soon as a worker is idle, by what is set now. */
    void soon(SchedulerClient table) {
        try {
            table.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // a name of its own, since one that runs already may be as late
            String id = UUID.randomUUID().toString();
            table.scheduleIfNotExists(new TaskInstance.Builder<Void>(ONCE_MORE, id).build(), clock.instant());
        }
    }

    /** Ends it at its next step, and starts it no more. */
    void stop() {
        stopping = true;
    }

    private void expire() {
        Map<Expired, Integer> taken = stores.with(store -> new Expiry(store, clock, () -> !stopping).run());
        if (!taken.isEmpty()) {
            log.accept("kept no more: "
                    + taken.entrySet().stream()
                            .map(each ->
                                    each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> table) {
        complete.getCause().ifPresent(failure -> log.accept(CycleLine.unexpected(NAME, failure)));
        table.reschedule(complete, complete.getTimeDone().plus(AGAIN));
    }
}
