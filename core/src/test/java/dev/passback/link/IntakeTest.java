package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.connect.SourceScore;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Language;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final SheetItem QUIZ = item("Q42", "10");

    private static SheetItem item(String origin, String maximum) {
        return SheetItem.of(
                ItemOrigin.parse(origin).orElseThrow(),
                "Activity " + origin,
                maximum.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(maximum)));
    }

    private static SourceScore score(String cell, String score) {
        CellId id = CellId.parse(cell).orElseThrow();
        return new SourceScore(id.item(), id.student(), Score.parse(score));
    }

    private static Pull pull(Depth depth, List<SheetItem> items, SourceScore... scores) {
        return new Pull(depth, items, List.of(), List.of(scores), List.of(), "mark");
    }

    private static Pull changes(SourceScore... scores) {
        return pull(Depth.CHANGES, List.of(QUIZ), scores);
    }

    /** {@return what is known after these pulls, of which everything was carried} */
    private static Mirror carried(Pull... pulls) {
        Mirror mirror = Mirror.EMPTY;
        for (Pull pull : pulls) {
            mirror = mirror.with(Intake.of(mirror, pull));
        }
        return each(mirror, cell -> cell.stands(Standing.SYNCED));
    }

    private static Mirror each(Mirror mirror, UnaryOperator<LinkedCell> change) {
        Map<CellId, LinkedCell> cells = new LinkedHashMap<>();
        mirror.cells().forEach((id, cell) -> cells.put(id, change.apply(cell)));
        return new Mirror(mirror.participants(), mirror.items(), cells);
    }

    private static List<String> told(Intake intake) {
        return intake.cells().stream()
                .map(cell -> cell.id() + " = " + cell.seen() + (cell.isPending() ? " pending" : ""))
                .toList();
    }

    private static Stream<FindingCode> codes(Intake intake) {
        return intake.findings().stream().map(Finding::code);
    }

    /** A reader who writes numbers in their own way. */
    private static final Language MARKED = new Language() {
        @Override
        public String pattern(String english) {
            return english;
        }

        @Override
        public String fact(Object fact) {
            return fact instanceof BigDecimal number ? "<" + number.toPlainString() + ">" : fact.toString();
        }
    };

    @Test
    void aScoreThatIsSeenFirstIsOpen() {
        Intake intake = Intake.of(Mirror.EMPTY, changes(score("Q42:8", "7.5")));

        assertThat(told(intake)).containsExactly("Q42:8 = 7.5 pending");
        assertThat(intake.items()).containsExactly(QUIZ);
        assertThat(intake.skipped()).isZero();
    }

    @Test
    void thatThereIsNoScoreIsNoCell() {
        assertThat(told(Intake.of(Mirror.EMPTY, changes(score("Q42:8", ""))))).isEmpty();
    }

    @Test
    void anotherScoreOpensTheCell() {
        Mirror known = carried(changes(score("Q42:8", "7.5")));

        assertThat(told(Intake.of(known, changes(score("Q42:8", "8"))))).containsExactly("Q42:8 = 8 pending");
    }

    @Test
    void theSameScoreIsSkippedHoweverItIsWritten() {
        Mirror known = carried(changes(score("Q42:8", "7.5")));

        Intake intake = Intake.of(known, pull(Depth.CHANGES, List.of(item("Q42", "10.00")), score("Q42:8", "7.500")));

        assertThat(intake.cells()).isEmpty();
        assertThat(intake.findings()).isEmpty();
        assertThat(intake.skipped()).isEqualTo(1);
    }

    @Test
    void theSameScoreThatIsStillToBeCarriedIsNotSkipped() {
        Mirror known = Mirror.EMPTY.with(Intake.of(Mirror.EMPTY, changes(score("Q42:8", "7.5"))));

        Intake intake = Intake.of(known, changes(score("Q42:8", "7.5")));

        assertThat(intake.cells()).isEmpty();
        assertThat(intake.skipped()).isZero();
    }

    @Test
    void aGradeThatTheSourceHasNoMoreIsGone() {
        Mirror known = carried(changes(score("Q42:8", "7.5")));

        Intake intake = Intake.of(known, changes(score("Q42:8", "")));

        assertThat(told(intake)).containsExactly("Q42:8 =  pending");
        assertThat(codes(intake)).containsExactly(FindingCode.SOURCE_GRADE_GONE);
        assertThat(codes(Intake.of(known.with(intake), changes(score("Q42:8", "")))))
                .isEmpty();
    }

    @Test
    void aGradeThatCameBackIsOpenAgain() {
        Mirror known = carried(changes(score("Q42:8", "7.5")), changes(score("Q42:8", "")));

        assertThat(told(Intake.of(known, changes(score("Q42:8", "7.5"))))).containsExactly("Q42:8 = 7.5 pending");
    }

    @Test
    void whatAFullPullDoesNotSpeakOfWasNotAsked() {
        Mirror known = carried(changes(score("Q42:8", "7.5"), score("Q42:9", "6")));

        Intake intake = Intake.of(known, pull(Depth.FULL, List.of(QUIZ), score("Q42:9", "6")));

        assertThat(intake.cells()).isEmpty();
        assertThat(intake.findings()).isEmpty();
    }

    @Test
    void anItemThatAFullPullLacksIsToldOnceWithItsMarks() {
        Mirror known = carried(
                changes(score("Q42:8", "7.5"), score("Q42:9", "6")),
                pull(Depth.CHANGES, List.of(item("A42", "10")), score("A42:8", "1")));

        Intake intake = Intake.of(known, pull(Depth.VERIFY_ALL, List.of(item("A42", "10")), score("A42:8", "1")));

        assertThat(intake.cells()).isEmpty();
        assertThat(intake.findings()).hasSize(1);
        assertThat(intake.findings().getFirst().message()).contains("quiz 42", "its 2 marks stay");
    }

    @Test
    void anItemThatAPullOfChangesLacksIsNotMissed() {
        Mirror known = carried(changes(score("Q42:8", "7.5")));

        assertThat(Intake.of(known, pull(Depth.CHANGES, List.of())).findings()).isEmpty();
    }

    @Test
    void anotherMaximumIsToldAndOpensEveryScoreThatComesWithIt() {
        Mirror known = carried(changes(score("Q42:8", "7.5"), score("Q42:9", "6")));

        Intake intake = Intake.of(known, pull(Depth.CHANGES, List.of(item("Q42", "20")), score("Q42:8", "7.5")));

        assertThat(told(intake)).containsExactly("Q42:8 = 7.5 pending");
        assertThat(codes(intake)).containsExactly(FindingCode.MAXIMUM_CHANGED);
        assertThat(intake.findings().getFirst().message()).contains("was 10 and is 20");
        assertThat(intake.findings().getFirst().wording().in(MARKED)).contains("was <10> and is <20>");
        assertThat(intake.items()).containsExactly(item("Q42", "20"));
    }

    @Test
    void aMaximumThatBecomesUnknownIsTold() {
        Mirror known = carried(changes(score("Q42:8", "7.5")));

        assertThat(Intake.of(known, pull(Depth.CHANGES, List.of(item("Q42", ""))))
                        .findings()
                        .getFirst()
                        .message())
                .contains("was 10 and is unknown");
    }

    @Test
    void aHeldCellKeepsTheNewValueAndIsNotPending() {
        Mirror known = each(carried(changes(score("Q42:8", "7.5"))), cell -> cell.with(Hold.UNTIL_RELEASED));

        Mirror after = known.with(Intake.of(known, changes(score("Q42:8", "9"))));

        LinkedCell cell = after.cells().values().iterator().next();
        assertThat(cell.seen()).isEqualTo(Score.points(9));
        assertThat(cell.isPending()).isFalse();
        assertThat(cell.hold()).isEqualTo(Hold.UNTIL_RELEASED);
    }

    @Test
    void aHoldUntilChangeEndsWithTheChange() {
        Mirror known =
                each(carried(changes(score("Q42:8", "7.5"))), cell -> cell.with(new Hold.UntilChange(cell.hash())));

        assertThat(Intake.of(known, changes(score("Q42:8", "7.5"))).cells()).isEmpty();
        assertThat(told(Intake.of(known, changes(score("Q42:8", "8"))))).containsExactly("Q42:8 = 8 pending");
    }

    @Test
    void onlyUsersWhoAreNewOrOtherAreTakenIn() {
        Participant ana = new Participant("8", List.of(new Identifier(IdentifierKind.EMAIL, "ana@u.edu")));
        Participant renamed = new Participant("8", List.of(new Identifier(IdentifierKind.EMAIL, "ana.l@u.edu")));
        Participant ben = new Participant("9", List.of());
        Mirror known = Mirror.EMPTY.with(Intake.of(Mirror.EMPTY, people(ana)));

        assertThat(Intake.of(known, people(ana, ben)).participants()).containsExactly(ben);
        assertThat(Intake.of(known, people(renamed)).participants()).containsExactly(renamed);
    }

    @Test
    void whoAFullPullDoesNotNameHasLeft() {
        Participant ana = new Participant("8", List.of());
        Participant ben = new Participant("9", List.of());
        Mirror known = Mirror.EMPTY.with(Intake.of(Mirror.EMPTY, people(ana, ben)));
        Pull full = new Pull(Depth.FULL, List.of(), List.of(ben), List.of(), List.of(), "mark");

        assertThat(Intake.of(known, people(ben)).departed()).isEmpty();
        assertThat(Intake.of(known, full).departed()).containsExactly("8");
        assertThat(known.with(Intake.of(known, full)).participants()).containsOnlyKeys("9");
    }

    private static Pull people(Participant... people) {
        return new Pull(Depth.CHANGES, List.of(), List.of(people), List.of(), List.of(), "mark");
    }

    @Test
    void anAssignmentAndAGradeItemOfOneNumberAreTwo() {
        List<SheetItem> items =
                List.of(item("A42", "10"), item("G42", "10"), item("Q42", "10"), item("G1000042", "10"));
        Mirror mirror = carried(pull(
                Depth.FULL,
                items,
                score("A42:8", "1"),
                score("G42:8", "2"),
                score("Q42:8", "3"),
                score("G1000042:8", "4")));

        List<String> seen = new ArrayList<>();
        mirror.cells().forEach((id, cell) -> seen.add(id + " = " + cell.seen()));
        assertThat(seen).containsExactly("A42:8 = 1", "G42:8 = 2", "Q42:8 = 3", "G1000042:8 = 4");
        assertThat(told(Intake.of(mirror, pull(Depth.CHANGES, List.of(), score("G42:8", "5")))))
                .containsExactly("G42:8 = 5 pending");
    }

    @Test
    void ofTwoScoresOfOneCellInAPullTheLastIsTrue() {
        Mirror known = carried(changes(score("Q42:8", "5")));

        assertThat(told(Intake.of(known, changes(score("Q42:8", "6"), score("Q42:8", "7")))))
                .containsExactly("Q42:8 = 7 pending");
        assertThat(told(Intake.of(known, changes(score("Q42:8", "6"), score("Q42:8", "5")))))
                .isEmpty();
    }

    @Test
    void aScoreOfAnItemThatNobodyKnowsIsAMistakeOfTheSource() {
        assertThatNullPointerException()
                .isThrownBy(() -> Intake.of(Mirror.EMPTY, pull(Depth.CHANGES, List.of(), score("Q42:8", "5"))))
                .withMessageContaining("Q42:8");
    }
}
