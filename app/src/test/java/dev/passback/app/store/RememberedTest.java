package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.store.Remembered.Link;
import java.util.List;
import java.util.Optional;
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

    @Test
    void keepsPinsUntilTheyAreForgotten() {
        Pin pinned = new Pin("0123", Optional.of("ID_NUMBER:A01"));
        Pin ignored = new Pin("guest", Optional.empty());
        remembered.rememberPins("iclicker", "A", List.of(ignored, new Pin("0123", Optional.empty())));
        remembered.rememberPins("iclicker", "A", List.of(new Pin("0123", Optional.empty()), pinned));

        assertThat(remembered.pins("iclicker", "A")).containsExactly(pinned, ignored);
        assertThat(remembered.pins("iclicker", "B")).isEmpty();

        assertThat(remembered.forgetPin("iclicker", "A", "guest")).isTrue();
        assertThat(remembered.forgetPin("iclicker", "A", "guest")).isFalse();
        assertThat(remembered.pins("iclicker", "A")).containsExactly(pinned);
    }

    @Test
    void listsWhatThereAreChoicesFor() {
        remembered.rememberPins("iclicker", "B", List.of(new Pin("1", Optional.empty())));
        remembered.rememberMapping("iclicker", "A", "{}");
        remembered.rememberMapping("iclicker", "B", "{}");

        assertThat(remembered.links()).containsExactly(new Link("iclicker", "A"), new Link("iclicker", "B"));
    }
}
