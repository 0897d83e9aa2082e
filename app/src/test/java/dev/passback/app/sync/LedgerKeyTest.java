package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ItemOrigin.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerKeyTest {

    private static List<String> meanings(String key) {
        return LedgerKey.meanings(key, Optional.empty())
                .map(ItemOrigin::toString)
                .toList();
    }

    @Test
    void aQuizHasAMillionMore() {
        assertThat(LedgerKey.of(new ItemOrigin(Kind.QUIZ, 42))).isEqualTo("grade_1000042");
        assertThat(LedgerKey.of(new ItemOrigin(Kind.QUIZ, 1_000_042))).isEqualTo("grade_2000042");
        assertThat(LedgerKey.of(new ItemOrigin(Kind.ASSIGNMENT, 42))).isEqualTo("grade_42");
        assertThat(LedgerKey.of(new ItemOrigin(Kind.GRADE_ITEM, 1_000_042))).isEqualTo("grade_1000042");
    }

    @Test
    void aKeyAloneCanMeanSeveralItems() {
        assertThat(meanings("grade_42")).containsExactly("A42", "G42");
        assertThat(meanings("grade_1000000")).containsExactly("A1000000", "G1000000");
        assertThat(meanings("grade_1000042")).containsExactlyInAnyOrder("Q42", "A1000042", "G1000042");
        assertThat(meanings("grade_2000042")).containsExactlyInAnyOrder("Q1000042", "A2000042", "G2000042");
    }

    @Test
    void aKeyWithItsKindMeansTheItemThatItWasWrittenFor() {
        qt().forAll(arbitrary().enumValues(Kind.class), longs().between(1, 99_999_999_999L))
                .checkAssert((kind, id) -> {
                    ItemOrigin origin = new ItemOrigin(kind, id);
                    assertThat(LedgerKey.meanings(LedgerKey.of(origin), Optional.of(kind)))
                            .containsExactly(origin);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "grade_", "42", "grade_-1", "grade_4x", "GRADE_42", "grade_0", "grade_1234567890123456789"})
    void anythingElseMeansNothing(String key) {
        assertThat(meanings(key)).isEmpty();
    }
}
