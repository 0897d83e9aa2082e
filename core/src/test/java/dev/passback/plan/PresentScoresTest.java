package dev.passback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.Tables;
import dev.passback.ledger.LedgerEntry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file writes again, because it is a rectangle and a blank would erase. */
class PresentScoresTest {
    private static final String HEADER = "SIS_USER_ID | Quiz/10 | Essay/10";

    private static GradebookSnapshot book(String... lines) {
        return Tables.book(Planning.FILE, HEADER, lines);
    }

    private static Planning plan(GradebookSnapshot book, String... lines) {
        return Planning.of(book, Tables.sheet("STUDENT_ID | Quiz/10 | Essay/10", lines));
    }

    @Test
    void scoresBesideAChangeAreWrittenAgain() {
        Planning planning = plan(book("S1 | | 4", "S2 | 3 | "), "S1 | 5 | ", "S2 | | 6");

        assertThat(planning.message(FindingCode.PRESENT_REWRITTEN)).startsWith("2 scores that do not change");
    }

    @Test
    void aColumnOrRowWithoutChangesIsNotInTheFile() {
        Planning planning = plan(book("S1 | | 4", "S2 | 3 | 2"), "S1 | 5 | 4", "S2 | 3 | 2");

        assertThat(planning.changes()).contains("NEW S1 Quiz:  -> 5");
        assertThat(planning.codes()).doesNotContain(FindingCode.PRESENT_REWRITTEN);
    }

    @Test
    void aScoreOfAnEarlierFileThatTheExportDoesNotShowMayBeLost() {
        GradebookSnapshot book = book("S1 | | ", "S2 | | ");
        String student = StudentKeys.of(book.roster()).key(0);
        LedgerView ledger = LedgerView.of(
                Map.of("Essay", Map.of(student, new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(9)), "hash"))),
                book.roster());

        Planning silent = plan(book, "S1 | 5 | ", "S2 | | 6").ledger(ledger);
        Planning saysIt = plan(book, "S1 | 5 | 9", "S2 | | 6").ledger(ledger);

        assertThat(silent.message(FindingCode.EXPORT_MAY_BE_OLD)).startsWith("1 score of \"Essay\"");
        assertThat(saysIt.codes()).contains(FindingCode.NOT_UPLOADED_YET).doesNotContain(FindingCode.EXPORT_MAY_BE_OLD);
    }
}
