package dev.passback.benchmarks;

import dev.passback.app.store.DatabaseAddress;
import dev.passback.app.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A PostgreSQL as it comes, so that each commit is on the disk, for several processes on this machine. */
record SharedDatabase(EmbeddedPostgres server) implements AutoCloseable {

    static SharedDatabase start() throws IOException {
        return new SharedDatabase(EmbeddedPostgres.start());
    }

    String address() {
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres";
    }

    Store open() {
        return Store.open(DatabaseAddress.parse(address(), DatabaseAddress.Origin.ENVIRONMENT));
    }

    /** {@return how many cycles of links were begun in all} */
    long begun() {
        return number("SELECT value FROM counter WHERE name = 'run'");
    }

    /** {@return how many links are due and wait for a worker} */
    long waiting() {
        return number("""
                SELECT count(*) FROM scheduled_task
                WHERE task_name = 'link' AND NOT picked AND execution_time <= now()""");
    }

    private long number(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
