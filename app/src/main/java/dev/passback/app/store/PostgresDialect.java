package dev.passback.app.store;

import java.io.Closeable;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.transaction.TransactionDefinition;

/** The store on a PostgreSQL server, for more than one node. */
record PostgresDialect(DatabaseAddress address) implements Dialect {

    @Override
    public String place() {
        return "at " + address;
    }

    @Override
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.database());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        address.sslMode().ifPresent(source::setSslMode);
        source.setApplicationName("passback");
        source.setReWriteBatchedInserts(true);
        // the server's details of an error quote rows, which are personal data
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public String countTables() {
        return "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?";
    }

    @Override
    public int snapshotIsolation() {
        return TransactionDefinition.ISOLATION_REPEATABLE_READ;
    }

    @Override
    public void startReading(Connection connection) {}

    @Override
    public void stopReading(Connection connection) {}

    @Override
    public TaskPolling polling() {
        return TaskPolling.ANY_NODES;
    }

    @Override
    public Closeable serving() {
        return () -> {};
    }

    @Override
    public <T> T alone(Supplier<T> opening) {
        // the migrations take a lock on the server
        return opening.get();
    }
}
