package dev.passback.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTableTest {

    @Test
    void givesPointsForWords() {
        assertThat(ScaleTable.parse("1:0, 2 : 2.5,3:10"))
                .containsExactly(entry(1, BigDecimal.ZERO), entry(2, new BigDecimal("2.5")), entry(3, BigDecimal.TEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:", ":5", "1:0,", "1:-5", "one:5", "1:0;2:5", "1:1e3", "1:0,5"})
    void anythingElseIsToldWithAnExample(String text) {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> ScaleTable.parse(text))
                .withMessageContaining("1:0,2:5,3:10");
    }

    @Test
    void aWordHasOneWorth() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> ScaleTable.parse("1:0,2:5,1:10"))
                .withMessageContaining("word 1");
    }
}
