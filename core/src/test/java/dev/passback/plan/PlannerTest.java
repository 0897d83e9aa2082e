package dev.passback.plan;

import static dev.passback.plan.Planning.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.Tables;
import dev.passback.match.StudentChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final GradebookSnapshot BOOK = Tables.book(
            LIVE,
            "SIS_USER_ID | EMAIL    | NAME        | Quiz/10 | Lab/5",
            "S1          | a@u.edu  | Ana López   |         | 3",
            "S2          | b@u.edu  | Bob Brown   | 7       |",
            "S3          | c@u.edu  | Carol Clark | 0       | EX");

    private static Planning plan(String header, String... lines) {
        return Planning.of(BOOK, Tables.sheet(header, lines));
    }

    private static GradebookSnapshot book(GradebookLimits limits, String... lines) {
        return Tables.book(limits, "SIS_USER_ID | Quiz/10", lines);
    }

    private static GradebookLimits decimals(int stored, int compared) {
        return new GradebookLimits(LIVE.capabilities(), stored, compared, Optional.empty());
    }

    @Test
    void tellsNewChangedSameAndConflictingCellsApart() {
        Planning planning = plan("STUDENT_ID | Quiz/10 | Lab/5", "S1 | 9 | 4", "S2 | 7.0 | ", "S3 | 3 | EX");

        assertThat(planning.changes())
                .containsExactly(
                        "NEW S1 Quiz:  -> 9",
                        "SAME S2 Quiz: 7 -> 7",
                        "CONFLICT S3 Quiz: 0 -> 3",
                        "CONFLICT S1 Lab: 3 -> 4",
                        "SAME S3 Lab: EX -> EX");
        assertThat(planning.plan().counts()).isEqualTo(new Counts(1, 0, 2, 0, 2, 0, 0));
        assertThat(planning.returned()).containsExactly("2: SCORE_CONFLICT", "4: SCORE_CONFLICT");
    }

    @Test
    void aChangeSaysWhereItsScoreCameFrom() {
        Change change = plan("STUDENT_ID | EMAIL | Quiz/10", "S2 | b@u.edu | ", "S1 | a@u.edu | 9")
                .plan()
                .writes()
                .findFirst()
                .orElseThrow();

        assertThat(change.line()).isEqualTo(3);
        assertThat(change.student().label()).isEqualTo("Ana López (S1, a@u.edu)");
        assertThat(change.matchedBy()).isEqualTo("Student ID and Email address");
    }

    @Test
    void aNewItemIsMadeOnlyIfItGetsAScore() {
        Planning planning = plan("STUDENT_ID | Poll/3 | Empty/2", "S1 | 2 | ");

        assertThat(planning.plan().newItems()).extracting(item -> item.title()).containsExactly("Poll");
        assertThat(planning.changes()).containsExactly("NEW S1 Poll:  -> 2");
    }

    @Nested
    class Blanks {
        private final Planning planning = plan("STUDENT_ID | Quiz/10 | Lab/5", "S1 |  | ", "S2 | | ", "S3 |  | EX");

        @Test
        void leaveTheGradebookAloneUnlessThePolicySaysOtherwise() {
            assertThat(planning.changes()).containsExactly("SAME S3 Lab: EX -> EX");
        }

        @Test
        void canCountAsZero() {
            assertThat(planning.blanks(Policy.Blanks.ZERO).changes())
                    .containsExactly(
                            "NEW S1 Quiz:  -> 0",
                            "CONFLICT S2 Quiz: 7 -> 0",
                            "SAME S3 Quiz: 0 -> 0",
                            "CONFLICT S1 Lab: 3 -> 0",
                            "NEW S2 Lab:  -> 0",
                            "SAME S3 Lab: EX -> EX");
        }

        @Test
        void canClearAndSaySo() {
            Planning clearing = planning.blanks(Policy.Blanks.CLEAR).onConflict(Policy.OnConflict.SOURCE);

            assertThat(clearing.changes())
                    .containsExactly(
                            "CLEARED S2 Quiz: 7 -> ",
                            "CLEARED S3 Quiz: 0 -> ",
                            "CLEARED S1 Lab: 3 -> ",
                            "SAME S3 Lab: EX -> EX");
            assertThat(clearing.plan().counts().cleared()).isEqualTo(3);
            assertThat(clearing.codes()).contains(FindingCode.CLEARS_SCORES);
        }

        @Test
        void aScoreThatIsKeptIsNotSaidToBeCleared() {
            Planning clearing = planning.blanks(Policy.Blanks.CLEAR);

            assertThat(clearing.plan().counts().conflicts()).isEqualTo(3);
            assertThat(clearing.codes()).doesNotContain(FindingCode.CLEARS_SCORES);
        }

        @Test
        void comeBackWhereAScoreCannotBeTakenAway() {
            Planning clearing = Planning.of(
                            book(Planning.without(LIVE, Capability.CLEAR), "S1 | 7", "S2 | "),
                            Tables.sheet("STUDENT_ID | Quiz/10", "S1 | ", "S2 | "))
                    .blanks(Policy.Blanks.CLEAR);

            assertThat(clearing.changes()).containsExactly("REJECTED S1 Quiz: 7 -> ");
            assertThat(clearing.returned()).containsExactly("2: CLEAR_REFUSED");
        }
    }

    @Nested
    class ZeroBlankAbsentAndExcused {

        @Test
        void areFourDifferentThings() {
            Planning planning = Planning.of(
                    book(LIVE, "S1 | ", "S2 | ", "S3 | ", "S4 | "),
                    Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 0", "S2 | ", "S3 | ABSENT", "S4 | EX"));

            assertThat(planning.changes())
                    .containsExactly("NEW S1 Quiz:  -> 0", "NEW S3 Quiz:  -> 0", "NEW S4 Quiz:  -> EX");
            assertThat(planning.codes()).containsOnlyOnce(FindingCode.ABSENT_IS_ZERO);
        }

        @Test
        void anExcuseIsNotWrittenWhereTheGradebookHasNone() {
            Planning planning = Planning.of(
                    book(Planning.without(LIVE, Capability.EXCUSE), "S1 | ", "S2 | 4"),
                    Tables.sheet("STUDENT_ID | Quiz/10", "S1 | EX", "S2 | EX"));

            assertThat(planning.changes()).containsExactly("REJECTED S2 Quiz: 4 -> ");
            assertThat(planning.codes()).contains(FindingCode.EXCUSED_NOT_WRITTEN, FindingCode.EXCUSED_REFUSED);
            assertThat(planning.returned()).containsExactly("3: EXCUSED_REFUSED");
        }

        @Test
        void anAbsenceStaysZeroWhenPointsAreConverted() {
            Planning planning = Planning.of(
                            book(LIVE, "S1 | ", "S2 | "), Tables.sheet("STUDENT_ID | Quiz/1", "S1 | ABSENT", "S2 | 1"))
                    .scaling();

            assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 0", "NEW S2 Quiz:  -> 10");
            assertThat(planning.message(FindingCode.SCALED)).startsWith("1 score of \"Quiz\"");
        }
    }

    @Nested
    class Range {
        private final ScoreSheet sheet = Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 10.5", "S2 | -1", "S3 | 10");

        @Test
        void isSeenWhereTheGradebookTakesIt() {
            Planning planning = Planning.of(book(LIVE, "S1 | ", "S2 | ", "S3 | "), sheet);

            assertThat(planning.plan().counts().fresh()).isEqualTo(3);
            assertThat(planning.message(FindingCode.OVER_MAXIMUM)).contains("10.5 of 10");
            assertThat(planning.message(FindingCode.NEGATIVE_SCORE)).contains("-1");
            assertThat(planning.returned()).isEmpty();
        }

        @Test
        void comesBackWhereItWouldBeRefused() {
            GradebookLimits strict = Planning.without(LIVE, Capability.OVER_MAXIMUM, Capability.NEGATIVE);
            Planning planning = Planning.of(book(strict, "S1 | ", "S2 | ", "S3 | "), sheet);

            assertThat(planning.changes())
                    .containsExactly("REJECTED S1 Quiz:  -> ", "REJECTED S2 Quiz:  -> ", "NEW S3 Quiz:  -> 10");
            assertThat(planning.returned()).containsExactly("2: OVER_MAXIMUM_REFUSED", "3: NEGATIVE_REFUSED");
        }
    }

    @Nested
    class Decimals {

        @Test
        void areRoundedOnceAndShown() {
            Planning planning = Planning.of(
                    book(decimals(2, 2), "S1 | ", "S2 | "),
                    Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 6.6650", "S2 | 1.2"));

            assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 6.67", "NEW S2 Quiz:  -> 1.2");
            assertThat(planning.message(FindingCode.ROUNDED))
                    .isEqualTo("1 score of \"Quiz\" rounded (first in line 2: 6.665 to 6.67)");
        }

        @Test
        void areConvertedAndRoundedInOneStep() {
            Planning planning = Planning.of(
                            book(decimals(3, 3), "S1 | "), Tables.sheet("STUDENT_ID | Quiz/3", "S1 | 2"))
                    .scaling();

            assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 6.667");
            assertThat(planning.codes())
                    .contains(FindingCode.SCALED, FindingCode.MAXIMUM_DIFFERS)
                    .doesNotContain(FindingCode.ROUNDED);
        }

        @Test
        void areNotConvertedUnlessThePolicySaysSo() {
            Planning planning = Planning.of(book(LIVE, "S1 | "), Tables.sheet("STUDENT_ID | Quiz/3", "S1 | 2"));

            assertThat(planning.changes()).containsExactly("NEW S1 Quiz:  -> 2");
            assertThat(planning.message(FindingCode.MAXIMUM_DIFFERS)).contains("carried as they are");
        }

        @Test
        void thatTheGradebookDoesNotShowMakeNoDifference() {
            Planning planning = Planning.of(
                    book(decimals(5, 2), "S1 | 6.67", "S2 | 6.67"),
                    Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 6.66667", "S2 | 6.68"));

            assertThat(planning.changes())
                    .containsExactly("SAME S1 Quiz: 6.67 -> 6.66667", "CONFLICT S2 Quiz: 6.67 -> 6.68");
        }
    }

    @Nested
    class ReturnedRows {

        @Test
        void comeBackWithTheirReasonAndEveryScoreCounted() {
            Planning planning = plan(
                    "STUDENT_ID | EMAIL   | NAME      | Quiz/10 | Lab/5",
                    "nope       | x@x.org |           | 9       | 1",
                    "           |         | Ana López | 4       | ",
                    "S1         | b@u.edu |           | 3       | 2",
                    "#1DD44B82  |         |           | 2       | ",
                    "S1         |         | Bob Brown | 6       | ");

            assertThat(planning.returned())
                    .containsExactly(
                            "2: STUDENT_UNKNOWN",
                            "3: STUDENT_BLANK",
                            "4: STUDENT_CONFLICT",
                            "5: REMOTE_UNREGISTERED",
                            "6: STUDENT_CONFLICT");
            assertThat(planning.plan().counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 7, 0));
            assertThat(planning.changes()).isEmpty();
        }

        @Test
        void withoutScoresAreOnlyMentioned() {
            Planning planning = plan("STUDENT_ID | Quiz/10 | Lab/5", "nope |  | ");

            assertThat(planning.returned()).isEmpty();
            assertThat(planning.finding(FindingCode.STUDENT_UNKNOWN).severity()).isEqualTo(Severity.INFO);
        }

        @Test
        void whoseScoresStandInColumnsThatAreLeftOutAreOnlyMentioned() {
            Planning planning =
                    plan("STUDENT_ID | Quiz/10 | Lab/5", "nope |  | 4").ignoring("Lab");

            assertThat(planning.returned()).isEmpty();
            assertThat(planning.plan().counts()).isEqualTo(Counts.NONE);
        }

        @Test
        void thatAPersonIgnoresDoNotComeBack() {
            Planning planning =
                    plan("STUDENT_ID | Quiz/10", "guest | 4", "S1 | 5").pin("guest", new StudentChoice.Ignore());

            assertThat(planning.returned()).isEmpty();
            assertThat(planning.plan().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0, 0));
            assertThat(planning.codes()).contains(FindingCode.STUDENT_IGNORED);
        }

        @Test
        void aConflictNamesAFewOfACrowdOnly() {
            String[] students = new String[40];
            for (int i = 0; i < students.length; i++) {
                students[i] = "S" + i + " | same@u.edu |";
            }
            Planning planning = Planning.of(
                    Tables.book(LIVE, "SIS_USER_ID | EMAIL | Quiz", students),
                    Tables.sheet("EMAIL | Quiz", "same@u.edu | 4"));

            assertThat(planning.message(FindingCode.STUDENT_CONFLICT))
                    .contains("S0", "S4")
                    .doesNotContain("S9");
            assertThat(planning.message(FindingCode.ROSTER_SHARED_IDENTIFIER)).startsWith("40 students");
        }
    }

    @Nested
    class UnreadableText {
        private final ScoreSheet sheet = withText(Tables.sheet("STUDENT_ID | Quiz/10 | Lab/5", "S1 | ? | 3"));

        private static ScoreSheet withText(ScoreSheet sheet) {
            Finding text = Finding.of(
                    FindingCode.TEXT_IN_SCORE_CELL, Place.cell(2, "Quiz"), Wording.verbatim("\"n/a\" is no score"));
            return new ScoreSheet(
                    sheet.sourceKind(),
                    sheet.identifiers(),
                    sheet.items(),
                    sheet.scores(),
                    sheet.lines(),
                    List.of(text));
        }

        @Test
        void isNeverWrittenAndComesBackWithWhatTheReaderSaid() {
            Planning planning = Planning.of(BOOK, sheet);

            assertThat(planning.changes()).containsExactly("REJECTED S1 Quiz:  -> ", "SAME S1 Lab: 3 -> 3");
            assertThat(planning.plan().returned().getFirst().reasons())
                    .containsExactly("TEXT_IN_SCORE_CELL: \"n/a\" is no score");
        }

        @Test
        void mattersLittleInAColumnThatIsLeftOut() {
            Planning planning = Planning.of(BOOK, sheet).ignoring("Quiz");

            assertThat(planning.returned()).isEmpty();
            assertThat(planning.finding(FindingCode.TEXT_IN_SCORE_CELL).severity())
                    .isEqualTo(Severity.INFO);
        }

        @Test
        void isNotPaintedOverByAZeroForBlanks() {
            assertThat(Planning.of(BOOK, sheet).blanks(Policy.Blanks.ZERO).changes())
                    .contains("REJECTED S1 Quiz:  -> ");
        }
    }
}
