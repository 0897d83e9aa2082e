package dev.passback.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.grade.TextColumn;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastFirstTest {
    private static final String[] LETTERS = {"a", "Ö", "山", "𝒜", " ", " ", ",", ".", "\t", "\u2003", "\u0085", "=", "é"
    };

    private final LastFirst lastFirst = new LastFirst();

    @ParameterizedTest
    @ValueSource(strings = {"Okafor, Ben", "García,Lucía", "  de la Cruz ,  Ana María ", "Smith, J. \"JJ\""})
    void aUsualNameIsPutIntoReadingOrder(String name) {
        TextColumn.Builder names = new TextColumn.Builder();
        assertThat(lastFirst.add(TextColumn.of(name), 0, names)).isTrue();
        assertThat(names.build().get(0)).isEqualTo(StudentNames.readable(name.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"King, Jr., Martin", "Plato", "", ",", ", Ben", "Okafor, ", "=\"Okafor, Ben\"", "O,\u2003B"})
    void whatNeedsASecondLookIsLeft(String name) {
        TextColumn.Builder names = new TextColumn.Builder();
        assertThat(lastFirst.add(TextColumn.of(name), 0, names)).isFalse();
        assertThat(names.size()).isZero();
    }

    @Test
    void noNameIsReadOtherwiseThanAsAText() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(90);
            for (int j = 0; j < length; j++) {
                name.append(LETTERS[random.nextInt(random.nextBoolean() ? LETTERS.length : 5)]);
            }
            TextColumn.Builder names = new TextColumn.Builder();
            if (lastFirst.add(TextColumn.of(name.toString()), 0, names)) {
                assertThat(names.build().get(0))
                        .isEqualTo(StudentNames.readable(name.toString().strip()));
            }
        }
    }
}
