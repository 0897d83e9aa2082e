-- What db-scheduler has to do and when. Its words for types are PostgreSQL's; SQLite takes any, and keeps instants as
-- milliseconds. Not part of a backup: everything here follows from the links.

CREATE TABLE scheduled_task (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMPTZ,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMPTZ,
    last_failure TIMESTAMPTZ,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMPTZ,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_due ON scheduled_task (priority DESC, execution_time);
CREATE INDEX scheduled_task_heartbeat ON scheduled_task (last_heartbeat);

CREATE INDEX link_run_of_link ON link_run (link, id);
