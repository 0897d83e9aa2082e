package dev.passback.app.store;

import dev.passback.connect.Gradebook;
import dev.passback.connect.GradebookContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Vendor.class)
class EmbeddedGradebookContractTest extends GradebookContract {
    @Parameter
    Vendor vendor;

    @TempDir
    Path folder;

    private Store store;

    @Override
    protected Gradebook fresh() {
        store = vendor.fresh(folder).open();
        return Sample.gradebook(store, "Physics", 5, "Quiz 1", "Quiz 2");
    }

    @AfterEach
    void close() {
        store.close();
    }
}
