package dev.passback.app.store;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;

/** How db-scheduler gets at due tasks. */
enum TaskPolling {
    /** SQLite: looks for some and picks one by one; its one connection, since writers would only wait for each other. */
    ONE_NODE {
        @Override
        int connections(int workers) {
            return 1;
        }

        @Override
        SchedulerBuilder set(SchedulerBuilder builder) {
            return builder.pollUsingFetch(0.5, 3);
        }
    },
    /** PostgreSQL: takes as many as there are idle workers in one statement, so that no node holds what another could do. */
    ANY_NODES {
        @Override
        int connections(int workers) {
            return workers + 2;
        }

        @Override
        SchedulerBuilder set(SchedulerBuilder builder) {
            return builder.pollUsingLockAndFetch(0.9, 1);
        }
    };

    abstract int connections(int workers);

    abstract SchedulerBuilder set(SchedulerBuilder builder);
}
