package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Timetable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that there is a task for each link and none beside: links come, change and go by other commands. It goes
 * before all that is due, since a backlog of links would else keep it away.
 */
final class LinkWatch {
    private static final String NAME = "watch-links";

    private final StorePool stores;
    private final Duration every;
    private final InstantSource clock;

    LinkWatch(StorePool stores, Duration every, InstantSource clock) {
        this.stores = stores;
        this.every = every;
        this.clock = clock;
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(NAME, FixedDelay.of(every))
                .defaultPriority(Priority.HIGH)
                .execute((instance, context) -> look(context.getSchedulerClient()));
    }

    private void look(SchedulerClient table) {
        Map<String, String> links = stores.with(store -> store.links().schedules());
        Map<String, ScheduledExecution<String>> tasks = new HashMap<>();
        table.fetchScheduledExecutionsForTask(
                LinkTask.NAME,
                String.class,
                task -> tasks.put(task.getTaskInstance().getId(), task));
        links.forEach((link, schedule) -> {
            ScheduledExecution<String> task = tasks.remove(link);
            if (task == null) {
                table.scheduleIfNotExists(
                        LinkTask.instance(link, schedule),
                        Timetable.of(schedule).getInitialExecutionTime(clock.instant()));
            } else if (!task.isPicked() && !schedule.equals(task.getData())) {
                unlessRunning(() -> table.reschedule(
                        LinkTask.id(link), Timetable.of(schedule).getInitialExecutionTime(clock.instant()), schedule));
            }
        });
        tasks.values().stream()
                .filter(task -> !task.isPicked())
                .forEach(task -> unlessRunning(() -> table.cancel(task.getTaskInstance())));
    }

    /** A task that runs looks for its link and its schedule by itself when it ends. */
    private static void unlessRunning(Runnable change) {
        try {
            change.run();
        } catch (TaskInstanceException e) {
            assert e.getTaskName().equals(LinkTask.NAME);
        }
    }
}
