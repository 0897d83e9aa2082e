package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest extends StoreTest {
    private Remembered remembered;

    @BeforeEach
    void remembered() {
        remembered = store.remembered();
    }

    @Test
    void keepsTheLastMappingOfASourceAndAGradebook() {
        remembered.rememberMapping("iclicker", "A", "{}");
        remembered.rememberMapping("iclicker", "A", "{\"items\":{}}");
        remembered.rememberMapping("iclicker", "B", "[]");

        assertThat(remembered.mapping("iclicker", "A")).contains("{\"items\":{}}");
        assertThat(remembered.mapping("iclicker", "B")).contains("[]");
        assertThat(remembered.mapping("csv", "A")).isEmpty();
    }
}
