package dev.passback.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on each database, with an empty store for each method. */
@ParameterizedClass
@EnumSource
abstract class StoreTest {
    @Parameter
    Vendor vendor;

    @TempDir
    Path folder;

    Vendor.Place place;
    Store store;

    @BeforeEach
    void open() {
        place = vendor.fresh(folder);
        store = place.open();
    }

    @AfterEach
    void close() {
        store.close();
    }
}
