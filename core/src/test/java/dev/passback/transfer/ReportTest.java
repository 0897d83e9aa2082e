package dev.passback.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Outcome;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import dev.passback.plan.Counts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a transfer tells of cells that the gradebook did not take. */
class ReportTest {
    private static final Counts PLANNED = new Counts(5, 4, 3, 2, 1, 0, 7);

    @Test
    void keepsThePlannedCountsWhereEverythingWasTaken() {
        assertThat(report().counts(PLANNED)).isEqualTo(PLANNED);
    }

    @Test
    void countsWhatWasKeptAsConflictsAndWhatWasRefusedAsRejected() {
        Report report = report(
                change(Score.NOT_GRADED, Score.points(8), new Outcome.Kept(Score.points(3))),
                change(Score.points(7), Score.points(8), new Outcome.Kept(Score.points(3))),
                change(Score.points(7), Score.NOT_GRADED, new Outcome.Kept(Score.points(3))),
                change(Score.NOT_GRADED, Score.points(8), new Outcome.Refused(Wording.verbatim("locked"))));

        assertThat(report.counts(PLANNED)).isEqualTo(new Counts(3, 3, 3, 1, 4, 1, 7));
    }

    private static Report report(JournalledChange... open) {
        return new Report(new TransferId(1), 0, List.of(open), List.of());
    }

    private static JournalledChange change(Score before, Score after, Outcome outcome) {
        PlannedWrite write = new PlannedWrite(
                Optional.of("i1"), "Quiz", "ID_NUMBER:A01", "Ada", 2, "Quiz", "ID number", "hash", before, after);
        return new JournalledChange(0, write, JournalledChange.State.SETTLED, Optional.of(outcome), Optional.empty());
    }
}
