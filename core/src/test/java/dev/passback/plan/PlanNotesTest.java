package dev.passback.plan;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Tables;
import dev.passback.match.StudentChoice;
import org.junit.jupiter.api.Test;

/** What a plan tells about students and items although nothing is wrong with them. */
class PlanNotesTest {
    private static final GradebookSnapshot BOOK =
            Tables.book(LIVE, "SIS_USER_ID | Quiz/10 | Lab", "S1 | | ", "S2 | | ", "S3 | | ");

    private static Planning plan(GradebookSnapshot book, String header, String... lines) {
        return Planning.of(book, Tables.sheet(header, lines));
    }

    @Test
    void aPinnedStudentIsToldWithWhomTheyArePinnedTo() {
        Planning planning = plan(BOOK, "STUDENT_ID | Quiz/10", "guest | 9").pin("guest", new StudentChoice.Is("S2"));

        assertThat(planning.finding(FindingCode.STUDENT_PINNED).message()).contains("guest", "S2");
    }

    @Test
    void studentsWhoGetNothingAreCounted() {
        assertThat(plan(BOOK, "STUDENT_ID | Quiz/10", "S1 | 9")
                        .finding(FindingCode.STUDENT_NOT_IN_SOURCE)
                        .message())
                .startsWith("2 of 3 students");
        assertThat(plan(BOOK, "STUDENT_ID | Quiz/10", "S1 | 9", "S2 | 8", "S3 | 7")
                        .codes())
                .doesNotContain(FindingCode.STUDENT_NOT_IN_SOURCE);
    }

    @Test
    void aColumnWithoutAnItemIsToldToBecomeOne() {
        assertThat(plan(BOOK, "STUDENT_ID | Poll/3", "S1 | 2")
                        .finding(FindingCode.ITEM_NEW)
                        .message())
                .contains("Poll", "3 points");
        assertThat(plan(BOOK, "STUDENT_ID | Quiz/10", "S1 | 2").codes()).doesNotContain(FindingCode.ITEM_NEW);
    }

    @Test
    void aColumnThatIsLeftOutIsTold() {
        assertThat(plan(BOOK, "STUDENT_ID | Quiz/10 | Poll/3", "S1 | 9 | 2")
                        .ignoring("Poll")
                        .finding(FindingCode.ITEM_IGNORED)
                        .message())
                .contains("Poll");
    }

    @Test
    void anItemOfAnActivityIsToldToBeOverriddenFromThenOn() {
        GradebookSnapshot book = Tables.withAccess(BOOK, "Quiz", GradeItem.Access.OVERRIDES_ACTIVITY);

        assertThat(plan(book, "STUDENT_ID | Quiz/10", "S1 | 9")
                        .finding(FindingCode.ITEM_OVERRIDES_ACTIVITY)
                        .message())
                .contains("Quiz");
    }

    @Test
    void anItemWhoseMaximumNobodyTellsIsTold() {
        Planning planning = plan(BOOK, "STUDENT_ID | Quiz/10 | Lab", "S1 | 9 | 2");

        assertThat(planning.finding(FindingCode.MAXIMUM_UNKNOWN).message()).contains("Lab");
    }
}
