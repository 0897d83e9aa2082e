package dev.passback.app.store;

import javax.sql.DataSource;

/** Which version the tables have. Looked up cheaply, since starting the migrations costs more than a whole command. */
final class Schema {
    /** The newest migration's version. */
    static final int VERSION = 9;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    static void bringUpToDate(Database database, DataSource connections) {
        int found = found(database);
        if (found > VERSION) {
            throw new NewerStoreException(database.dialect().place(), found, VERSION);
        }
        if (found < VERSION) {
            Migrations.run(database.dialect(), connections);
        }
    }

    /** {@return the version of the tables; 0 where there are none} */
    static int found(Database database) {
        return database.read(() -> {
            int histories = database.sql()
                    .sql(database.dialect().countTables())
                    .param(HISTORY)
                    .query(Integer.class)
                    .single();
            if (histories == 0) {
                return 0;
            }
            return database
                    .sql()
                    .sql("SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL")
                    .query((row, number) -> Integer.parseInt(row.getString(1)))
                    .stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        });
    }
}
