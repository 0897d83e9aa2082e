package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellIdTest {

    @Test
    void isReadAsItIsWritten() {
        for (Kind kind : Kind.values()) {
            CellId id = new CellId(new ItemOrigin(kind, 1_000_042), "8");
            assertThat(CellId.parse(id.toString())).contains(id);
        }
        assertThat(CellId.parse("Q42:8")).contains(new CellId(new ItemOrigin(Kind.QUIZ, 42), "8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q42", "Q42:", ":8", "42:8", "q42:8", "X42:8", "Q-1:8", "Q1234567890123456789:8"})
    void anythingElseIsNoCell(String text) {
        assertThat(CellId.parse(text)).isEmpty();
    }

    @Test
    void itemsOfOneNumberAreToldApart() {
        Set<String> texts = new HashSet<>();
        for (long number : List.of(42L, 1_000_042L)) {
            for (Kind kind : Kind.values()) {
                assertThat(texts.add(new CellId(new ItemOrigin(kind, number), "8").toString()))
                        .isTrue();
            }
        }
    }
}
