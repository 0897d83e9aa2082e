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
                Path data = Files.createTempDirectory(folder, "data");
                return () -> Store.open(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRES {
        @Override
        Place fresh(Path folder) {
            DatabaseAddress address = PostgresServer.freshDatabase();
            return () -> Store.open(address);
        }
    };

    /** An empty store that can be opened any number of times. */
    abstract Place fresh(Path folder);

    /** Where a store is. */
    interface Place {
        Store open();
    }
}
