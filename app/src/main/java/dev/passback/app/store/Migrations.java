package dev.passback.app.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings tables to the newest version. The only class that touches Flyway, which is slow to load. */
final class Migrations {
    private Migrations() {}

    static void run(Dialect dialect, DataSource connections) {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreFailedException(dialect.place(), "cannot be brought to version " + Schema.VERSION, e);
        }
    }
}
