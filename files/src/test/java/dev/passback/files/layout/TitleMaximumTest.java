package dev.passback.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMaximumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Quiz 1 [10];Quiz 1;10",
                "Session 40 Total 5/2/16 [2.00];Session 40 Total 5/2/16;2.00",
                "Quiz [5,5];Quiz;5.5",
                "Quiz 1 -- answer sheet [Total Pts: 5 Score] |3415068;Quiz 1 -- answer sheet;5",
                "Essay [Total Pts: 10 Score];Essay;10",
                "Final Exam [Total Pts: 40] |1742451;Final Exam;40",
                "Poll Points Grade <Numeric MaxPoints:13 Weight:10 Category:Assignments>;Poll;13",
                "1.1: A (0.25 pts);1.1: A;0.25",
            })
    void takesTheMaximumOutOfTheTitle(String header, String title, BigDecimal maximum) {
        ColumnRole.Item item = TitleMaximum.item(header);

        assertThat(item.title()).isEqualTo(title);
        assertThat(item.maximum()).contains(maximum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quiz", "Quiz (2)", "Quiz [draft]", "[10]", "Lab 2 [ungraded] x"})
    void leavesOtherTitlesAlone(String header) {
        assertThat(TitleMaximum.item(header).title()).isEqualTo(header);
        assertThat(TitleMaximum.item(header).maximum()).isEmpty();
    }
}
