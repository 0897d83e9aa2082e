package dev.passback.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases that every test of the store runs on. */
public enum Vendor {
    SQLITE {
        @Override
        public Place fresh(Path folder) {
            try {
                return new Place(Files.createTempDirectory(folder, "data").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRES {
        @Override
        public Place fresh(Path folder) {
            return new Place(PostgresServer.freshDatabase());
        }
    };

    /** {@return where an empty store is} */
    public abstract Place fresh(Path folder);

    /** Where a store is, as a text that can be handed to another process. */
    public record Place(String text) {
        public Store open() {
            return text.startsWith("postgresql:")
                    ? Store.open(DatabaseAddress.parse(text, DatabaseAddress.Origin.FILE))
                    : Store.open(Path.of(text));
        }

        /** {@return a look into the tables behind the store's back} */
        public Connection look() throws SQLException {
            Dialect dialect = text.startsWith("postgresql:")
                    ? new PostgresDialect(DatabaseAddress.parse(text, DatabaseAddress.Origin.FILE))
                    : new SqliteDialect(new DataFolder(Path.of(text)));
            return dialect.dataSource().getConnection();
        }
    }
}
