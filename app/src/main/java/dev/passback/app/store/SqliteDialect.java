package dev.passback.app.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.transaction.TransactionDefinition;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** The store in a file of the data folder: one writer at a time, the others wait for it. */
record SqliteDialect(DataFolder folder) implements Dialect {
    private static final int BUSY_TIMEOUT_MILLIS = 60_000;

    private static final int CACHE_KILOBYTES = 32_000;

    @Override
    public String place() {
        return "in " + folder.path();
    }

    @Override
    public DataSource dataSource() {
        Path file = folder.database();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        // what is taken away would else stay in the file until something else needs its place
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        // a whole transfer fits, so that it is not written to the disk several times over
        config.setCacheSize(-CACHE_KILOBYTES);
        // a transaction that began by reading could not become a writer without failing when another one wrote
        // meanwhile
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        return source;
    }

    @Override
    public String countTables() {
        return "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?";
    }

    @Override
    public int snapshotIsolation() {
        return TransactionDefinition.ISOLATION_DEFAULT;
    }

    @Override
    public void startReading(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).setCurrentTransactionMode(TransactionMode.DEFERRED);
    }

    @Override
    public void stopReading(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).setCurrentTransactionMode(TransactionMode.IMMEDIATE);
    }

    @Override
    public TaskPolling polling() {
        return TaskPolling.ONE_NODE;
    }

    @Override
    public Closeable serving() {
        return folder.serving();
    }

    @Override
    public <T> T alone(Supplier<T> opening) {
        folder.database();
        return folder.alone(opening);
    }
}
