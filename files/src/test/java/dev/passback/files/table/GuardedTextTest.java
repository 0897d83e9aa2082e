package dev.passback.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedTextTest {

    private static boolean isGuarded(String text) {
        return GuardedText.isGuarded(text.toCharArray(), 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=SUM(A1)", "'+49 30 1234 x", "'-Ana", "'@handle", "'\ttab", "'-", "'--5"})
    void knowsWhatPassbackGuards(String text) {
        assertThat(isGuarded(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "", "'00123", "'-5", "'+7,5", "'-12.5%", "=1", "O'Neil", "'s-Gravenhage"})
    void leavesAllOtherTextsAlone(String text) {
        assertThat(isGuarded(text)).isFalse();
    }
}
