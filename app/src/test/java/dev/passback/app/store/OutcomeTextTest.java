package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Outcome;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {

    @Test
    void whatIsKeptIsReadAgain() {
        for (Outcome outcome : List.of(
                Outcome.WRITTEN,
                new Outcome.Kept(Score.points(8)),
                new Outcome.Refused(Wording.verbatim("Marks must be below 10!")),
                new Outcome.Refused(Wording.of("It is more than the total marks, {}.", "10")))) {
            assertThat(OutcomeText.read(OutcomeText.write(outcome))).isEqualTo(outcome);
        }
    }

    @Test
    void aRefusalFromBeforeThereWereWordingsSaysItsText() {
        assertThat(OutcomeText.read("refused It is more than the total marks, 10."))
                .isEqualTo(new Outcome.Refused(Wording.verbatim("It is more than the total marks, 10.")));
    }
}
