package dev.passback.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.bigDecimals;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreColumnTest {

    @Test
    void keepsTheFourScoresApart() {
        ScoreColumn column = ScoreColumn.of(Score.points(0), Score.NOT_GRADED, Score.EXCUSED, Score.ABSENT);

        assertThat(column.get(0)).isEqualTo(Score.points("0.00"));
        assertThat(column.get(1)).isEqualTo(Score.NOT_GRADED);
        assertThat(column.get(2)).isEqualTo(Score.EXCUSED);
        assertThat(column.get(3)).isEqualTo(Score.ABSENT);
        assertThat(column.isBlank(0)).isFalse();
        assertThat(column.isBlank(1)).isTrue();
    }

    @Test
    void anUnreadableCellIsNoScoreAndNoBlank() {
        ScoreColumn column = new ScoreColumn.Builder().addUnreadable().build();

        assertThat(column.isUnreadable(0)).isTrue();
        assertThat(column.isBlank(0)).isFalse();
        assertThat(column.isPoints(0)).isFalse();
    }

    @Test
    void keepsPointsThatFitNoLong() {
        BigDecimal huge = new BigDecimal("123456789012345678901234567890.000000000000000000000001");
        ScoreColumn column = ScoreColumn.of(Score.points(huge), Score.points("7.10"));

        assertThat(column.points(0)).isEqualTo(huge);
        assertThat(column.points(1)).isEqualTo(new BigDecimal("7.1"));
        assertThat(column.sameScore(0, column, 1)).isFalse();
    }

    @Test
    void returnsEveryDecimalExactly() {
        qt().forAll(lists().of(bigDecimals().ofBytes(12).withScale(9)).ofSizeBetween(0, 40))
                .checkAssert(values -> {
                    ScoreColumn.Builder builder = new ScoreColumn.Builder();
                    values.forEach(value -> builder.add(Score.points(value)));
                    ScoreColumn column = builder.build();
                    for (int i = 0; i < values.size(); i++) {
                        assertThat(column.points(i)).isEqualByComparingTo(values.get(i));
                    }
                });
    }

    @Test
    void equalPointsAreTheSameHoweverTheyWereAdded() {
        ScoreColumn shortForm = new ScoreColumn.Builder().addPoints(2, 0).build();
        ScoreColumn longForm = new ScoreColumn.Builder().addPoints(2000, 3).build();

        assertThat(shortForm.sameScore(0, longForm, 0)).isTrue();
        assertThat(shortForm.get(0)).isEqualTo(longForm.get(0));
    }

    @Test
    void saysWhatACellWithoutPointsHolds() {
        assertThatThrownBy(() -> ScoreColumn.of(Score.EXCUSED).points(0)).hasMessageContaining("EX");
    }
}
