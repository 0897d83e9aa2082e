package dev.passback.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection to the database, and transactions on it. For one thread at a time. */
final class Database implements AutoCloseable {
    private static final int FETCH_SIZE = 1000;
    private static final int VALID_SECONDS = 2;

    private final Dialect dialect;
    private final Connection connection;
    private final SingleConnectionDataSource source;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    private Database(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        source = new SingleConnectionDataSource(connection, true);
        template = new JdbcTemplate(source);
        // PostgreSQL's driver would else hold all rows of a query in memory
        template.setFetchSize(FETCH_SIZE);
        client = JdbcClient.create(template);
        writing = new TransactionTemplate(new JdbcTransactionManager(source));
        reading = new TransactionTemplate(new JdbcTransactionManager(source));
        reading.setIsolationLevel(dialect.snapshotIsolation());
    }

    /** Connects, and brings the schema up to date where it is old or absent. */
    static Database open(Dialect dialect) {
        return dialect.alone(() -> {
            DataSource connections = dialect.dataSource();
            Database database = new Database(dialect, connect(dialect, connections));
            try {
                Schema.bringUpToDate(database, connections);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        });
    }

    Dialect dialect() {
        return dialect;
    }

    /** {@return for batches; only to be used within a transaction} */
    JdbcTemplate template() {
        return template;
    }

    /** {@return for single statements; only to be used within a transaction} */
    JdbcClient sql() {
        return client;
    }

    /** Does some work whole or not at all; within another such work it becomes a part of that. */
    <T> T write(Supplier<T> work) {
        return translated(() -> required(writing, work));
    }

    /** Does some work whole or not at all; within another such work it becomes a part of that. */
    void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /** Reads, with all queries seeing the same state, and nobody waiting for it. */
    <T> T read(Supplier<T> work) {
        if (TransactionSynchronizationManager.hasResource(source)) {
            return work.get();
        }
        return translated(() -> {
            try {
                dialect.startReading(connection);
                try {
                    return required(reading, work);
                } finally {
                    dialect.stopReading(connection);
                }
            } catch (SQLException e) {
                throw new StoreFailedException(dialect.place(), "failed", e);
            }
        });
    }

    /** {@return whether the connection is one that can still be used} */
    boolean isConnected() {
        try {
            return connection.isValid(VALID_SECONDS);
        } catch (SQLException e) {
            throw new StoreFailedException(dialect.place(), "failed", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailedException(dialect.place(), "cannot be closed", e);
        }
    }

    private static <T> T required(TransactionTemplate transaction, Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw new StoreFailedException(dialect.place(), "failed", e);
        }
    }

    private static Connection connect(Dialect dialect, DataSource connections) {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw new StoreFailedException(dialect.place(), "cannot be opened", e);
        }
    }
}
