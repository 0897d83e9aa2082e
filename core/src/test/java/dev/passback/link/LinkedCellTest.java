package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import org.junit.jupiter.api.Test;

class LinkedCellTest {
    private static final Wording WHY = Wording.verbatim("why");
    private static final LinkedCell FIRST =
            LinkedCell.first(CellId.parse("Q42:8").orElseThrow(), Score.points(5), "five");

    private static LinkedCell synced() {
        return FIRST.stands(Standing.SYNCED);
    }

    @Test
    void whatIsSeenFirstMayLackInTheGradebook() {
        assertThat(FIRST.isPending()).isTrue();
        assertThat(FIRST.standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void whatIsCarriedIsNotPendingUntilTheSourceChanges() {
        assertThat(synced().isPending()).isFalse();
        assertThat(synced().saw(Score.points(6), "six").isPending()).isTrue();
    }

    @Test
    void whatIsStuckStaysPendingAndSaysWhy() {
        for (Standing stuck :
                new Standing[] {Standing.CONFLICT, Standing.REJECTED, Standing.ARCHIVED, Standing.UNMATCHED}) {
            LinkedCell cell = FIRST.stands(stuck, WHY);
            assertThat(cell.isPending()).as("%s", stuck).isTrue();
            assertThat(cell.note()).isEqualTo(WHY);
            assertThat(stuck.isStuck()).isTrue();
        }
        assertThat(Standing.SYNCED.isStuck() || Standing.OPEN.isStuck() || Standing.GONE.isStuck())
                .isFalse();
    }

    @Test
    void aValueThatComesBackIsComparedAgainSinceTheOneBetweenMayHaveBeenWritten() {
        assertThat(synced().saw(Score.points(6), "six")
                        .saw(Score.points(5), "five")
                        .isPending())
                .isTrue();
    }

    @Test
    void aHoldUntilChangeEndsWithAnotherValue() {
        LinkedCell held = FIRST.with(new Hold.UntilChange("five"));

        assertThat(held.isHeld()).isTrue();
        assertThat(held.isPending()).isFalse();
        assertThat(held.saw(Score.points(6), "six").hold()).isEqualTo(Hold.NONE);
        assertThat(held.saw(Score.points(6), "six").isPending()).isTrue();
        assertThat(held.saw(Score.points(6), "six").saw(Score.points(5), "five").isHeld())
                .isFalse();
    }

    @Test
    void aHoldUntilReleasedOutlivesEveryValue() {
        LinkedCell held = FIRST.with(Hold.UNTIL_RELEASED).saw(Score.points(6), "six");

        assertThat(held.isHeld()).isTrue();
        assertThat(held.isPending()).isFalse();
        assertThat(held.reopened().isPending()).isTrue();
    }

    @Test
    void aDecisionForTheSourceHoldsUntilItIsCarried() {
        LinkedCell decided = FIRST.stands(Standing.CONFLICT, WHY).decidedForSource();

        assertThat(decided.sourceWins()).isTrue();
        assertThat(decided.isPending()).isTrue();
        assertThat(decided.stands(Standing.REJECTED).sourceWins()).isTrue();
        assertThat(decided.stands(Standing.SYNCED).sourceWins()).isFalse();
    }

    @Test
    void aDecisionForTheSourceSaysNothingAboutItsNextValue() {
        assertThat(FIRST.decidedForSource().saw(Score.points(6), "six").sourceWins())
                .isFalse();
    }

    @Test
    void aDecisionReleasesAHeldCell() {
        assertThat(FIRST.with(Hold.UNTIL_RELEASED).decidedForSource().isPending())
                .isTrue();
    }

    @Test
    void whatIsReopenedIsLookedAtAlthoughItWasCarried() {
        assertThat(synced().reopened().isPending()).isTrue();
    }

    @Test
    void aGradeThatIsGoneIsSettledWithIt() {
        LinkedCell gone = synced().saw(Score.NOT_GRADED, "none").stands(Standing.GONE);

        assertThat(gone.isPending()).isFalse();
        assertThat(gone.saw(Score.points(5), "five").isPending()).isTrue();
    }

    @Test
    void anotherLedgersHashSettlesTheCellWhereItIsTheValuesHash() {
        assertThat(FIRST.knownAs("five").isPending()).isFalse();
        assertThat(FIRST.knownAs("four").isPending()).isTrue();
    }
}
