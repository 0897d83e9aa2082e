package dev.passback.app.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;

/** The table in which db-scheduler keeps what is to be done and when. Safe for several threads. */
public final class TaskTable implements AutoCloseable {
    private static final String NAME = "scheduled_task";

    private final TaskPolling polling;
    private final HikariDataSource connections;
    private final int workers;

    TaskTable(Dialect dialect, int workers) {
        this.workers = workers;
        polling = dialect.polling();
        HikariConfig config = new HikariConfig();
        config.setDataSource(dialect.dataSource());
        config.setMaximumPoolSize(polling.connections(workers));
        config.setPoolName("tasks");
        connections = new HikariDataSource(config);
    }

    /** {@return a scheduler on this table that does tasks when they are due, and {@code recurring} again and again} */
    public <T extends Task<?> & OnStartup> SchedulerBuilder scheduler(List<Task<?>> tasks, List<T> recurring) {
        return polling.set(Scheduler.create(connections, tasks))
                .startTasks(recurring)
                .tableName(NAME)
                .threads(workers)
                .enablePriority()
                // what a person waits for begins at once where a worker is idle
                .enableImmediateExecution();
    }

    @Override
    public void close() {
        connections.close();
    }
}
