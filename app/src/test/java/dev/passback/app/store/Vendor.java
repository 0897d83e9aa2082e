package dev.passback.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The databases that every test of the store runs on. */
enum Vendor {
    SQLITE {
        @Override
        Place fresh(Path folder) {
            try {
                return new Place(Files.createTempDirectory(folder, "data").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRES {
        @Override
        Place fresh(Path folder) {
            return new Place(PostgresServer.freshDatabase());
        }
    };

    /** {@return where an empty store is} */
    abstract Place fresh(Path folder);

    /** Where a store is, as a text that can be handed to another process. */
    record Place(String text) {
        Store open() {
            return text.startsWith("postgresql:")
                    ? Store.open(DatabaseAddress.parse(text, DatabaseAddress.Origin.FILE))
                    : Store.open(Path.of(text));
        }
    }
}
