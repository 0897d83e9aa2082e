package dev.passback.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;

class TextColumnTest {

    @Test
    void returnsEveryTextAsItWasAdded() {
        qt().forAll(lists().of(strings().betweenCodePoints(0, 0xD7FF).ofLengthBetween(0, 20))
                        .ofSizeBetween(0, 60))
                .checkAssert(texts -> {
                    TextColumn column = TextColumn.of(texts.toArray(String[]::new));
                    for (int i = 0; i < texts.size(); i++) {
                        assertThat(column.get(i)).isEqualTo(texts.get(i));
                    }
                });
    }

    @Test
    void tellsBlanksFromTexts() {
        TextColumn column = TextColumn.of("", " \t", "é", "0");

        assertThat(column.isBlank(0)).isTrue();
        assertThat(column.isBlank(1)).isTrue();
        assertThat(column.isBlank(2)).isFalse();
        assertThat(column.isBlank(3)).isFalse();
    }

    @Test
    void takesCharactersAndCellsOfOtherColumnsToo() {
        TextColumn column = new TextColumn.Builder()
                .add("xSøren".toCharArray(), 1, 5)
                .add("12.50".toCharArray(), 0, 5)
                .add(TextColumn.of("a", "小龙"), 1)
                .build();

        assertThat(column.get(0)).isEqualTo("Søren");
        assertThat(column.get(1)).isEqualTo("12.50");
        assertThat(column.get(2)).isEqualTo("小龙");
    }
}
