package dev.passback.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Outcome;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Score;
import dev.passback.grade.ValueHash;
import dev.passback.plan.Change;
import dev.passback.plan.Planning;
import dev.passback.plan.Policy;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LinkPlanTest {
    private static final LinkPolicy CLEARING =
            new LinkPolicy(Policy.OnConflict.KEEP, LinkPolicy.Gone.CLEAR, GuardLimits.USUAL);

    /** {@return Ana, Moodle's 8, who has this in quiz 42 and that in the gradebook} */
    private static LinkedCourse ana(String score, String mark) {
        return LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | Q42/100", "8 | S1 | " + score)
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q42/100", "1 | S1 | " + mark);
    }

    private static LinkedCell standing(LinkedCourse course) {
        List<LinkedCell> standings = course.plan().standings(List.of());
        assertThat(standings).hasSize(1);
        return standings.getFirst();
    }

    private static LinkedCell standing(LinkedCourse course, Outcome outcome) {
        LinkPlan plan = course.plan();
        Change change = plan.plan().writes().findFirst().orElseThrow();
        PlannedWrite write = new PlannedWrite(
                change.item().id(),
                change.item().title(),
                "OPENEDUCAT_STUDENT_ID:1",
                "",
                change.line(),
                change.source().title(),
                "",
                "",
                change.before(),
                change.after());
        return plan.standings(List.of(new JournalledChange(
                        0, write, JournalledChange.State.SETTLED, Optional.of(outcome), Optional.empty())))
                .getFirst();
    }

    private static LinkPolicy onConflict(Policy.OnConflict onConflict) {
        return new LinkPolicy(onConflict, LinkPolicy.Gone.LEAVE, GuardLimits.USUAL);
    }

    private static final UnaryOperator<LinkedCell> CARRIED_7 =
            cell -> LinkedCell.first(cell.id(), Score.points(7), "seven").stands(Standing.SYNCED);

    @Test
    void aNewMarkIsSynced() {
        LinkedCell cell = standing(ana("87.5", ""));

        assertThat(cell.standing()).isEqualTo(Standing.SYNCED);
        assertThat(cell.settled()).contains(cell.hash());
        assertThat(cell.carried()).contains(Score.points("87.5"));
        assertThat(ana("87.5", "").writes()).containsExactly("Q42 of 1:  -> 88");
    }

    @Test
    void aChangedMarkIsSynced() {
        LinkedCourse course = ana("88", "70").wrote("Q42", "1", "70");

        assertThat(course.writes()).containsExactly("Q42 of 1: 70 -> 88");
        assertThat(standing(course).standing()).isEqualTo(Standing.SYNCED);
    }

    @Test
    void aMarkThatStandsThereAlreadyIsSynced() {
        LinkedCourse course = ana("88", "88");

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.SYNCED);
    }

    @Test
    void aHigherMarkThatIsKeptIsSynced() {
        LinkedCourse course = ana("80", "90").policy(onConflict(Policy.OnConflict.RAISE));

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.SYNCED);
    }

    @Test
    void somebodysMarkIsAConflict() {
        LinkedCell cell = standing(ana("88", "70"));

        assertThat(cell.standing()).isEqualTo(Standing.CONFLICT);
        assertThat(cell.isPending()).isTrue();
        assertThat(cell.note().text()).isEqualTo("the gradebook holds 70, the source 88");
    }

    @Test
    void anEditedMarkIsAConflict() {
        assertThat(standing(ana("88", "71").wrote("Q42", "1", "70")).standing()).isEqualTo(Standing.CONFLICT);
        assertThat(standing(ana("88", "").wrote("Q42", "1", "70")).note().text())
                .isEqualTo("the gradebook holds nothing, the source 88");
    }

    @Test
    void aPersonsDecisionForTheSourceIsWritten() {
        LinkedCourse course = ana("88", "70").cell("Q42:8", LinkedCell::decidedForSource);

        assertThat(course.writes()).containsExactly("Q42 of 1: 70 -> 88");
        assertThat(standing(course).sourceWins()).isFalse();
    }

    @Test
    void aMarkThatTheGradebookWouldRefuseIsRejected() {
        LinkedCell cell = standing(ana("101", ""));

        assertThat(cell.standing()).isEqualTo(Standing.REJECTED);
        assertThat(cell.note().text()).contains("101");
    }

    @Test
    void everyCellOfAnItemThatIsPutAwayWaits() {
        LinkedCourse course = ana("88", "").withAccess("Q42", GradeItem.Access.ARCHIVED);

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.ARCHIVED);
        assertThat(standing(course).note().text()).contains("archived");
    }

    @Test
    void aCellOfNobodyIsUnmatched() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | Q42/100", "8 | X9 | 88")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q42/100", "1 | S1 |");

        assertThat(standing(course).standing()).isEqualTo(Standing.UNMATCHED);
        assertThat(standing(course).isPending()).isTrue();
    }

    @Test
    void aCellOfAUserWhoIsKnownNoMoreIsUnmatched() {
        assertThat(standing(ana("88", "").without("8")).standing()).isEqualTo(Standing.UNMATCHED);
    }

    @Test
    void aGradeThatIsGoneLeavesTheMark() {
        LinkedCourse course = ana("", "70").wrote("Q42", "1", "70").gone("Q42:8");

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.GONE);
    }

    @Test
    void aGradeThatIsGoneClearsTheMarkWhereTheLinkSaysSo() {
        LinkedCourse course =
                ana("", "70").wrote("Q42", "1", "70").gone("Q42:8").policy(CLEARING);

        assertThat(course.writes()).containsExactly("Q42 of 1: 70 -> ");
        assertThat(standing(course).standing()).isEqualTo(Standing.GONE);
        assertThat(standing(course).isPending()).isFalse();
    }

    @Test
    void aMarkThatSomebodyEditedIsNotCleared() {
        LinkedCourse course =
                ana("", "71").wrote("Q42", "1", "70").gone("Q42:8").policy(CLEARING);

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.CONFLICT);
    }

    @Test
    void aMarkThatCannotBeTakenAwayIsRejected() {
        LinkedCourse course = ana("", "70")
                .wrote("Q42", "1", "70")
                .gone("Q42:8")
                .policy(CLEARING)
                .limits(Planning.without(LinkedCourse.WHOLE_MARKS, Capability.CLEAR));

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.REJECTED);
    }

    @Test
    void onlyCellsOfTheCycleAreCleared() {
        LinkedCourse course = LinkedCourse.of(
                        "MOODLE_USER_ID | ID_NUMBER | Q42/100 | A42/100", "8 | S1 | | 50", "9 | S2 | | ")
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q42/100 | A42/100",
                        "1 | S1 | 70 | 50",
                        "2 | S2 | 60 | 40")
                .wrote("Q42", "1", "70")
                .wrote("Q42", "2", "60")
                .wrote("A42", "2", "40")
                .gone("Q42:8")
                .policy(CLEARING);

        assertThat(course.writes()).containsExactly("Q42 of 1: 70 -> ");
    }

    @Test
    void whatIsHeldIsNotInThePlan() {
        LinkedCourse course = ana("88", "").cell("Q42:8", cell -> cell.with(Hold.UNTIL_RELEASED));

        assertThat(course.plan().standings(List.of())).isEmpty();
        assertThat(course.writes()).isEmpty();
    }

    @Test
    void aMarkThatTheGradebookTookIsSynced() {
        assertThat(standing(ana("88", ""), Outcome.WRITTEN).standing()).isEqualTo(Standing.SYNCED);
    }

    @Test
    void aMarkThatSomebodyChangedMeanwhileIsAConflict() {
        LinkedCell cell = standing(ana("88", ""), new Outcome.Kept(Score.points(3)));

        assertThat(cell.standing()).isEqualTo(Standing.CONFLICT);
        assertThat(cell.note().text()).isEqualTo("the gradebook holds 3 since a moment ago");
        assertThat(cell.settled()).isEmpty();
    }

    @Test
    void aMarkThatTheGradebookRefusedIsRejectedWithItsReason() {
        LinkedCell cell = standing(ana("88", ""), new Outcome.Refused(Wording.verbatim("the exam is done")));

        assertThat(cell.standing()).isEqualTo(Standing.REJECTED);
        assertThat(cell.note().text()).isEqualTo("the exam is done");
        assertThat(cell.settled()).isEmpty();
    }

    @Test
    void aRefusalOfOneStudentIsNoOtherStudents() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | Q42/100", "8 | S1 | 88", "9 | S2 | 60")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q42/100", "2 | S2 |", "1 | S1 |");
        LinkPlan plan = course.plan();
        Change ofBen = plan.plan()
                .changes()
                .filter(change -> change.after().equals(Score.points(60)))
                .findFirst()
                .orElseThrow();
        PlannedWrite write = new PlannedWrite(
                ofBen.item().id(),
                "",
                "",
                "",
                ofBen.line(),
                ofBen.source().title(),
                "",
                "",
                ofBen.before(),
                ofBen.after());

        List<LinkedCell> standings = plan.standings(List.of(new JournalledChange(
                0,
                write,
                JournalledChange.State.SETTLED,
                Optional.of(new Outcome.Refused(Wording.verbatim("no"))),
                Optional.empty())));

        assertThat(standings)
                .extracting(cell -> cell.id() + " " + cell.standing())
                .containsExactly("Q42:8 SYNCED", "Q42:9 REJECTED");
    }

    @Test
    void itemsAreFoundByWhatTheyWereMadeForAndNeverByTheirNumberAlone() {
        LinkedCourse course = LinkedCourse.of(
                        "MOODLE_USER_ID | ID_NUMBER | A42/100 | G42/100 | Q42/100 | G1000042/100",
                        "8 | S1 | 1 | 2 | 3 | 4")
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | G1000042/100 | Q42/100 | G42/100 | A42/100",
                        "1 | S1 | | | |");

        assertThat(course.plan().plan().writes())
                .extracting(change -> change.item().id().orElseThrow() + " " + change.after())
                .containsExactlyInAnyOrder("exam A42 1", "exam G42 2", "exam Q42 3", "exam G1000042 4");
    }

    @Test
    void anItemOfTheSameNumberAndTitleIsNotTakenForAnother() {
        LinkedCourse course = LinkedCourse.of("MOODLE_USER_ID | ID_NUMBER | A42/100", "8 | S1 | 1")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | G42/100", "1 | S1 | 5");

        assertThat(course.plan().plan().newItems())
                .extracting(item -> item.origin().orElseThrow().toString())
                .containsExactly("A42");
    }

    @Test
    void activitiesOfOneTitleStayTwo() {
        LinkedCourse course = LinkedCourse.of(
                        "MOODLE_USER_ID | ID_NUMBER | Q1/100 | Q2/100 | Q3/100", "8 | S1 | 1 | 2 | 3")
                .titled("Q1", "Quiz (quiz 3)")
                .titled("Q2", "Quiz")
                .titled("Q3", "quiz")
                .book("OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER", "1 | S1");

        assertThat(course.plan().plan().newItems()).hasSize(3);
        assertThat(course.plan().standings(List.of()))
                .extracting(LinkedCell::standing)
                .containsOnly(Standing.SYNCED);
    }

    @Test
    void whatAnEarlierConnectorWroteIsNobodysEdit() {
        LinkedCourse course = ana("88", "7")
                .cell(
                        "Q42:8",
                        cell -> cell.knownAs(ValueHash.of(Score.points(7), Optional.of(BigDecimal.valueOf(100)))));

        assertThat(course.writes()).containsExactly("Q42 of 1: 7 -> 88");
    }

    @Test
    void whatAnEarlierConnectorRoundedIsNobodysEditWhereItsValueIsKnown() {
        LinkedCourse course = ana("88", "8")
                .cell("Q42:8", cell -> LinkedCell.first(cell.id(), Score.points("7.5"), "former")
                        .knownAs("former")
                        .saw(cell.seen(), cell.hash()));

        assertThat(course.writes()).containsExactly("Q42 of 1: 8 -> 88");
    }

    @Test
    void aMarkOtherThanAnEarlierConnectorsIsSomebodysEdit() {
        LinkedCourse course =
                ana("88", "9").cell("Q42:8", cell -> CARRIED_7.apply(cell).saw(cell.seen(), cell.hash()));

        assertThat(course.writes()).isEmpty();
        assertThat(standing(course).standing()).isEqualTo(Standing.CONFLICT);
    }

    @Test
    void theLedgerCountsBeforeAnEarlierConnectors() {
        LinkedCourse course = ana("88", "7")
                .cell("Q42:8", cell -> CARRIED_7.apply(cell).saw(cell.seen(), cell.hash()))
                .wrote("Q42", "1", "6");

        assertThat(course.writes()).isEmpty();
    }

    @Test
    void aGuardSeesWhatIsLoweredAndWhatIsChanged() {
        LinkedCourse course = LinkedCourse.of(
                        "MOODLE_USER_ID | ID_NUMBER | Q42/100",
                        "8 | S1 | 60",
                        "9 | S2 | 80",
                        "10 | S3 | 50",
                        "11 | X |")
                .book(
                        "OPENEDUCAT_STUDENT_ID | REGISTRATION_NUMBER | Q42/100",
                        "1 | S1 | 70",
                        "2 | S2 | 70",
                        "3 | S3 |",
                        "4 | S4 |")
                .wrote("Q42", "1", "70")
                .wrote("Q42", "2", "70");

        assertThat(course.plan().guarded(2, 9)).isEqualTo(new Guard.Run(1, 2, 2, 3, 9));
    }

    @Test
    void aClearedMarkCountsAsLowered() {
        LinkedCourse course =
                ana("", "70").wrote("Q42", "1", "70").gone("Q42:8").policy(CLEARING);

        assertThat(course.plan().guarded(1, 1)).isEqualTo(new Guard.Run(1, 1, 1, 1, 1));
    }

    @Test
    void plansThatDoTheSameHaveOneText() {
        assertThat(ana("88", "").plan().canonical())
                .isEqualTo(ana("88.0", "").plan().canonical());
        assertThat(ana("88", "").plan().canonical())
                .isNotEqualTo(ana("89", "").plan().canonical());
    }

    @Test
    void roundingIsTold() {
        assertThat(ana("87.5", "").plan().findings()).extracting(Finding::code).containsExactly(FindingCode.ROUNDED);
    }
}
