package dev.passback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.finding.FindingCode;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.grade.Tables;
import dev.passback.ledger.LedgerEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayTest {
    private static final String NONE = "-";

    /** {@return what happens to a cell: present score, source's score, the score before ours, and what we wrote} */
    private static ThreeWay.Verdict decide(
            GradebookLimits limits,
            Policy.OnConflict policy,
            String present,
            String source,
            String before,
            String... ours) {
        Optional<LedgerEntry> entry = ours.length == 0
                ? Optional.empty()
                : Optional.of(new LedgerEntry(
                        score(before),
                        Arrays.stream(ours).map(ThreeWayTest::score).toList(),
                        "hash"));
        return new ThreeWay(limits).decide(score(present), score(source), entry, policy);
    }

    private static Score score(String text) {
        return Score.parse(text.equals(NONE) ? "" : text);
    }

    @ParameterizedTest
    @CsvSource({
        "-, 5, NEW",
        "5, 5.0, SAME",
        "4, 5, CONFLICT",
        "0, 5, CONFLICT",
        "EX, 5, CONFLICT",
        "EX, EX, SAME",
        "4, EX, CONFLICT"
    })
    void whatNobodyKnowsOfIsSomebodys(String present, String source, ChangeKind kind) {
        assertThat(decide(Planning.LIVE, Policy.OnConflict.ASK, present, source, NONE)
                        .kind())
                .isEqualTo(kind);
    }

    @Nested
    class InALiveGradebook {

        private ThreeWay.Verdict live(Policy.OnConflict policy, String present, String source) {
            return decide(Planning.LIVE, policy, present, source, NONE, "3", "4");
        }

        @Test
        void whatWeWroteLastIsOurs() {
            assertThat(live(Policy.OnConflict.ASK, "4", "5")).isEqualTo(ThreeWay.Verdict.CHANGED);
            assertThat(live(Policy.OnConflict.ASK, "4", "-")).isEqualTo(ThreeWay.Verdict.CLEARED);
        }

        @Test
        void whatWeWroteEarlierIsNot() {
            assertThat(live(Policy.OnConflict.ASK, "3", "5").note()).contains(FindingCode.EDITED_AT_TARGET);
        }

        @ParameterizedTest
        @CsvSource({"ASK, CONFLICT", "KEEP, CONFLICT", "SOURCE, CHANGED", "RAISE, KEPT"})
        void anEditIsRespected(Policy.OnConflict policy, ChangeKind kind) {
            assertThat(live(policy, "8", "5").kind()).isEqualTo(kind);
        }

        @ParameterizedTest
        @CsvSource({"ASK, CONFLICT", "KEEP, CONFLICT", "SOURCE, NEW", "RAISE, NEW"})
        void aScoreThatWasTakenAwayThereIsAnEditToo(Policy.OnConflict policy, ChangeKind kind) {
            assertThat(live(policy, "-", "5").kind()).isEqualTo(kind);
        }

        @Test
        void anEditToWhatTheSourceSaysIsNoConflict() {
            assertThat(live(Policy.OnConflict.ASK, "5", "5")).isEqualTo(ThreeWay.Verdict.SAME);
        }

        @ParameterizedTest
        @CsvSource({"8, 9, CHANGED", "8, 7, KEPT", "8, -, KEPT", "EX, 9, KEPT", "8, EX, KEPT"})
        void raiseOnlyRaises(String present, String source, ChangeKind kind) {
            assertThat(live(Policy.OnConflict.RAISE, present, source).kind()).isEqualTo(kind);
        }
    }

    @Nested
    class InAFile {

        private ThreeWay.Verdict file(Policy.OnConflict policy, String present, String source) {
            return decide(Planning.FILE, policy, present, source, "2", "3", "4");
        }

        @ParameterizedTest
        @CsvSource({"3", "4"})
        void whicheverOfOurFilesWasUploadedIsOurs(String present) {
            assertThat(file(Policy.OnConflict.ASK, present, "5")).isEqualTo(ThreeWay.Verdict.CHANGED);
        }

        @Test
        void theScoreFromBeforeOurFilesIsOfferedAgain() {
            ThreeWay.Verdict verdict = file(Policy.OnConflict.ASK, "2", "4");

            assertThat(verdict.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(verdict.note()).contains(FindingCode.NOT_UPLOADED_YET);
        }

        @Test
        void aBlankFromBeforeOurFilesIsOfferedAgain() {
            ThreeWay.Verdict verdict = decide(Planning.FILE, Policy.OnConflict.KEEP, "-", "4", "-", "4");

            assertThat(verdict.kind()).isEqualTo(ChangeKind.NEW);
            assertThat(verdict.note()).contains(FindingCode.NOT_UPLOADED_YET);
        }

        @ParameterizedTest
        @CsvSource({"ASK, CONFLICT", "KEEP, CONFLICT", "SOURCE, CHANGED", "RAISE, KEPT"})
        void aScoreThatIsNeitherIsAnEdit(Policy.OnConflict policy, ChangeKind kind) {
            assertThat(file(policy, "8", "5").kind()).isEqualTo(kind);
        }

        @Test
        void aScoreIsOursThoughTheExportShowsFewerDecimals() {
            assertThat(decide(Planning.FILE, Policy.OnConflict.ASK, "6.67", "7", "-", "6.66667"))
                    .isEqualTo(ThreeWay.Verdict.CHANGED);
        }
    }

    @Nested
    class InAPlan {
        private Planning planning(String itemId) {
            Planning planning = Planning.of(
                    Tables.book(Planning.LIVE, "SIS_USER_ID | Quiz/10", "S1 | 4", "S2 | 9", "S3 | 8"),
                    Tables.sheet("STUDENT_ID | Quiz/10", "S1 | 5", "S2 | 5", "S3 | 5"));
            LedgerEntry four = new LedgerEntry(Score.NOT_GRADED, List.of(Score.points(4)), "hash");
            Map<String, LedgerEntry> entries = Map.of("SIS_USER_ID:S1", four, "SIS_USER_ID:S2", four);
            return planning.ledger(
                    LedgerView.of(Map.of(itemId, entries), planning.book().roster()));
        }

        @ParameterizedTest
        @CsvSource({"Quiz", "title:quiz"})
        void theLedgerIsLookedUpByTheItemsKeyOrTitle(String itemId) {
            assertThat(planning(itemId).changes())
                    .containsExactly("CHANGED S1 Quiz: 4 -> 5", "CONFLICT S2 Quiz: 9 -> 5", "CONFLICT S3 Quiz: 8 -> 5");
        }

        @Test
        void aConflictSaysWhoseScoreItIs() {
            assertThat(planning("Quiz").message(FindingCode.EDITED_AT_TARGET))
                    .isEqualTo("the gradebook holds 9, the source 5; it was changed there since");
            assertThat(planning("Quiz").message(FindingCode.SCORE_CONFLICT))
                    .isEqualTo("the gradebook holds 8, the source 5");
        }

        @Test
        void keptScoresAreCountedAndNamedOnce() {
            Planning raising = planning("Quiz").onConflict(Policy.OnConflict.RAISE);

            assertThat(raising.plan().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 2));
            assertThat(raising.message(FindingCode.KEPT_HIGHER)).startsWith("2 scores");
            assertThat(raising.returned()).isEmpty();
        }

        @Test
        void whatWasWrittenToAnItemThatIsGoneSaysNothingAboutItsSuccessor() {
            Planning planning = planning("title:lab").sheet(Tables.sheet("STUDENT_ID | Lab/10", "S1 | 5"));

            assertThat(planning.changes()).containsExactly("NEW S1 Lab:  -> 5");
        }
    }
}
