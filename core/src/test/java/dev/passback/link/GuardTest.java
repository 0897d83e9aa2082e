package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final GuardLimits LIMITS = new GuardLimits(10, 10, 50, 30, 80);

    private static List<String> reasons(int lowered, int changed, int written) {
        return reasons(new Guard.Run(lowered, changed, written, 100, 100));
    }

    private static List<String> reasons(Guard.Run run) {
        return Guard.reasons(run, LIMITS).stream().map(Wording::text).toList();
    }

    @Test
    void manyLoweredMarksAreNoReasonWhereTheyAreASmallShare() {
        assertThat(reasons(11, 11, 110)).isEmpty();
        assertThat(reasons(500, 500, 5_000)).isEmpty();
    }

    @Test
    void aLargeShareOfLoweredMarksIsNoReasonWhereTheyAreFew() {
        assertThat(reasons(10, 10, 10)).isEmpty();
    }

    @Test
    void moreLoweredMarksThanBothLimitsAreAReason() {
        assertThat(reasons(11, 11, 109)).containsExactly("it would lower or clear 11 of 109 marks (limit 10 and 10 %)");
    }

    @Test
    void manyChangedMarksAreNoReasonWhereTheyAreASmallShare() {
        assertThat(reasons(0, 51, 170)).isEmpty();
    }

    @Test
    void aLargeShareOfChangedMarksIsNoReasonWhereTheyAreFew() {
        assertThat(reasons(0, 50, 50)).isEmpty();
    }

    @Test
    void moreChangedMarksThanBothLimitsAreAReason() {
        assertThat(reasons(0, 51, 169)).containsExactly("it would change 51 of 169 marks (limit 50 and 30 %)");
    }

    @Test
    void studentsWhoMatchNoMoreAreAReasonBelowTheShare() {
        assertThat(reasons(new Guard.Run(0, 0, 1_000, 80, 100))).isEmpty();
        assertThat(reasons(new Guard.Run(0, 0, 1_000, 79, 100)))
                .containsExactly("only 79 students match, of 100 before (limit 80 %)");
    }

    @Test
    void aLinkThatNeverMatchedAnybodyIsNotStoppedForIt() {
        assertThat(reasons(new Guard.Run(0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void everyReasonIsTold() {
        assertThat(reasons(new Guard.Run(51, 51, 60, 1, 100))).hasSize(3);
    }

    @Test
    void largeNumbersDoNotOverflow() {
        assertThat(reasons(new Guard.Run(30_000_000, 30_000_000, 2_000_000_000, 1_900_000_000, 2_000_000_000)))
                .isEmpty();
    }
}
