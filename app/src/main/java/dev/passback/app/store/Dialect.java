package dev.passback.app.store;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** In what the two databases differ. All other SQL serves both. */
interface Dialect {

    /** {@return where the store is, as people see it and without any password} */
    String place();

    /** {@return a source of new connections} */
    DataSource dataSource();

    /** {@return a query that counts the tables of the name given as its one parameter} */
    String countTables();

    /** {@return the isolation level at which a transaction of several queries sees one state} */
    int snapshotIsolation();

    /** Called before a transaction that only reads. */
    void startReading(Connection connection) throws SQLException;

    /** Called after a transaction that only read. */
    void stopReading(Connection connection) throws SQLException;

    /** {@return how db-scheduler talks to this database} */
    TaskPolling polling();

    /**
     * Keeps other processes from running links by their schedules here, where only one may.
     *
     * @throws StoreServedException if another process does already
     */
    Closeable serving();

    /** Opens the store while nobody else does, where the migrations do not see to that themselves. */
    <T> T alone(Supplier<T> opening);
}
