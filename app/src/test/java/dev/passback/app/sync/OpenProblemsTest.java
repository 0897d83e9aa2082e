package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.link.CellId;
import dev.passback.link.Hold;
import dev.passback.link.LinkedCell;
import dev.passback.link.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands open on a link is told by the code that says what to do about it. */
class OpenProblemsTest {
    private static final ItemOrigin QUIZ = ItemOrigin.parse("Q42").orElseThrow();
    private static final Map<ItemOrigin, SheetItem> ITEMS =
            Map.of(QUIZ, SheetItem.of(QUIZ, "Cells", Optional.of(BigDecimal.TEN)));

    private static LinkedCell cell(String user, Standing standing) {
        return LinkedCell.first(new CellId(QUIZ, user), Score.points(7), "hash")
                .stands(standing, Wording.verbatim("because"));
    }

    @Test
    void aMarkThatTheGradebookRefusedIsToldWithItsReasonAndItsCell() {
        List<Finding> told = OpenProblems.cells(List.of(cell("8", Standing.REJECTED)), ITEMS);

        assertThat(told)
                .containsExactly(Finding.of(
                        FindingCode.WRITE_REFUSED, Place.column("Cells").of("Q42:8"), Wording.verbatim("because")));
    }

    @Test
    void anEditIsToldForEachCell() {
        assertThat(OpenProblems.cells(List.of(cell("8", Standing.CONFLICT), cell("9", Standing.CONFLICT)), ITEMS))
                .extracting(Finding::code)
                .containsExactly(FindingCode.EDITED_AT_TARGET, FindingCode.EDITED_AT_TARGET);
    }

    @Test
    void anItemThatWasPutAwayIsToldOnceForAllItsStudents() {
        assertThat(OpenProblems.cells(List.of(cell("8", Standing.ARCHIVED), cell("9", Standing.ARCHIVED)), ITEMS))
                .containsExactly(
                        Finding.of(FindingCode.ITEM_ARCHIVED, Place.column("Cells"), Wording.verbatim("because")));
    }

    @Test
    void aHeldCellIsToldAsHeldWhateverElseItIs() {
        assertThat(OpenProblems.cells(List.of(cell("8", Standing.CONFLICT).with(Hold.UNTIL_RELEASED)), ITEMS))
                .containsExactly(Finding.of(
                        FindingCode.CELL_HELD,
                        Place.column("Cells").of("Q42:8"),
                        Wording.of("the source says {}; the cell is held", Wording.fact(Score.points(7)))));
    }

    @Test
    void aCellThatWaitsForItsStudentIsToldWithTheStudent() {
        assertThat(OpenProblems.cells(List.of(cell("8", Standing.UNMATCHED)), ITEMS))
                .isEmpty();
    }
}
