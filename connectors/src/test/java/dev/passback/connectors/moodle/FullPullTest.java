package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.finding.FindingCode;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Oddities;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FullPullTest {
    private static final Grading SCALE = new Grading.Scale(3, List.of("Not yet", "Developing", "Proficient"));

    @Test
    void saysAScoreOrNoneForEveryStudentAndActivity() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(30, 4, 3)) {
            Pull pull = moodle.full();

            assertThat(pull.depth()).isEqualTo(Depth.FULL);
            assertThat(pull.items()).hasSize(7);
            assertThat(pull.participants()).hasSize(30);
            assertThat(pull.scores()).hasSize(7 * 30);
            Quiz quiz = moodle.quizzes().getFirst();
            for (long student : moodle.students()) {
                Score expected = quiz.grade(student)
                        .map(grade -> Score.points(grade.grade()))
                        .orElse(Score.NOT_GRADED);
                assertThat(Said.score(pull, SimulatedMoodle.quiz(quiz.id()), student))
                        .contains(expected);
            }
        }
    }

    @Test
    void leavesTeachersOutAndKeepsSuspendedEnrolments() {
        Options odd = new Options(12, 1, 1, 7).with(new Oddities(1, 1, 2, 1));
        try (SimulatedMoodle moodle = new SimulatedMoodle(odd)) {
            Pull pull = moodle.full();

            assertThat(pull.participants()).hasSize(12);
            assertThat(pull.scores()).hasSize(24);
            assertThat(identifiers(pull.participants().getFirst()))
                    .containsKeys(IdentifierKind.MOODLE_USER_ID, IdentifierKind.ID_NUMBER, IdentifierKind.EMAIL);
            assertThat(identifiers(pull.participants().getLast())).doesNotContainKey(IdentifierKind.ID_NUMBER);
        }
    }

    @Test
    void tellsStudentsFromTeachersByTheirScoresWhereMoodleDoesNot() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 4, 2)) {
            moodle.withoutFunctions("core_grades_get_gradable_users");

            Pull pull = moodle.full();

            assertThat(pull.participants()).hasSize(10);
        }
    }

    @Test
    void neverMakesAZeroOfAGradeThatIsNotThere() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(4, 1, 1)) {
            long student = moodle.students().getFirst();
            Assignment assignment = moodle.course()
                    .addAssignment("Essay", Grading.points("100"), new Assignment.Settings(false, false));
            moodle.course().assignment(assignment.id()).grade(student, new BigDecimal("50"), 3);
            moodle.course().assignment(assignment.id()).clear(student, 3);
            moodle.course().assignment(assignment.id()).submit(moodle.students().get(1));
            moodle.course().assignment(assignment.id()).grade(moodle.students().get(2), BigDecimal.ZERO, 3);

            Pull pull = moodle.full();

            var origin = SimulatedMoodle.assignment(assignment.id());
            assertThat(Said.score(pull, origin, student)).contains(Score.NOT_GRADED);
            assertThat(Said.score(pull, origin, moodle.students().get(1))).contains(Score.NOT_GRADED);
            assertThat(Said.score(pull, origin, moodle.students().get(2))).contains(Score.points(0));
        }
    }

    @Test
    void givesTwoActivitiesOfOneNameTitlesOfTheirOwn() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(3, 1, 1)) {
            Quiz again = moodle.course()
                    .addQuiz("Quiz 1", moodle.quizzes().getFirst().settings(), BigDecimal.TEN);

            assertThat(moodle.full().items())
                    .extracting(SheetItem::title)
                    .containsExactly("Quiz 1", "Quiz 1 (quiz " + again.id() + ")", "Assignment 1");
        }
    }

    @Test
    void withholdsHiddenActivitiesUnlessTold() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(5, 2, 1)) {
            Quiz hidden = moodle.quizzes().getFirst();
            Quiz hiddenItem = moodle.quizzes().getLast();
            moodle.course().show(hidden, false);
            moodle.course().item(hiddenItem).hide(true);

            Pull pull = moodle.full();
            Pull all = moodle.full(carrying());

            assertThat(Said.codes(pull)).containsExactly(FindingCode.WITHHELD_HIDDEN, FindingCode.WITHHELD_HIDDEN);
            assertThat(pull.items()).hasSize(1);
            assertThat(pull.scores()).hasSize(5);
            assertThat(all.findings()).isEmpty();
            assertThat(all.scores()).hasSize(15);
        }
    }

    @Test
    void carriesAQuizOfWhichOnlyOneStudentsGradeIsHidden() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(5, 1, 0)) {
            Quiz quiz = moodle.quizzes().getFirst();
            moodle.course().item(quiz).mark(moodle.students().getFirst(), GradeCell.Mark.HIDDEN, true);

            assertThat(moodle.full().scores()).hasSize(5);
        }
    }

    @Test
    void withholdsGradesThatAreNotReleased() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(4, 0, 0)) {
            Assignment assignment =
                    moodle.course().addAssignment("Essay", Grading.points("100"), new Assignment.Settings(true, false));
            List<Long> students = moodle.students();
            moodle.course().assignment(assignment.id()).grade(students.get(0), new BigDecimal("51"), 3);
            moodle.course().assignment(assignment.id()).release(students.get(0));
            moodle.course().assignment(assignment.id()).grade(students.get(1), new BigDecimal("52"), 3);
            var origin = SimulatedMoodle.assignment(assignment.id());

            Pull pull = moodle.full();
            Pull all = moodle.full(carrying());

            assertThat(Said.score(pull, origin, students.get(0))).contains(Score.points("51"));
            assertThat(Said.score(pull, origin, students.get(1))).isEmpty();
            assertThat(Said.score(pull, origin, students.get(2))).contains(Score.NOT_GRADED);
            assertThat(Said.findings(pull, FindingCode.WITHHELD_UNRELEASED))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).startsWith("1 grade of"));
            assertThat(Said.score(all, origin, students.get(1))).contains(Score.points("52"));
        }
    }

    @Test
    void withholdsScalesUntilTheirWordsHavePoints() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(4, 0, 0)) {
            Assignment assignment =
                    moodle.course().addAssignment("Lab report", SCALE, new Assignment.Settings(false, false));
            long student = moodle.students().getFirst();
            moodle.course().assignment(assignment.id()).grade(student, BigDecimal.TWO, 3);
            var origin = SimulatedMoodle.assignment(assignment.id());
            MoodleSettings table = new MoodleSettings(
                    MoodleSettings.Treatment.WITHHOLD,
                    MoodleSettings.Treatment.WITHHOLD,
                    Map.of(origin, Map.of(1, BigDecimal.ZERO, 2, new BigDecimal("7.5"), 3, BigDecimal.TEN)),
                    MoodleLimits.DEFAULT);

            Pull pull = moodle.full();
            Pull pointed = moodle.full(table);

            assertThat(Said.codes(pull)).containsExactly(FindingCode.WITHHELD_SCALE);
            assertThat(pull.scores()).isEmpty();
            assertThat(Said.score(pointed, origin, student)).contains(Score.points("7.5"));
            assertThat(pointed.items().getFirst().maximum()).contains(BigDecimal.TEN);
        }
    }

    @Test
    void takesManualItemsFromTheGradebookAndLeavesTotalsOut() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(6, 2, 2)) {
            GradeItem item = moodle.course().addManualItem("Participation", null, Grading.points("10"));
            moodle.course().addCategory("Homework", Grading.points("100"));
            moodle.course().addManualItem("Notes", null, new Grading.Ungraded());
            moodle.course().addManualItem("Behaviour", null, SCALE);
            long student = moodle.students().getFirst();
            moodle.course().item(item.id()).grade(student, new BigDecimal("8.5"));

            Pull pull = moodle.full();

            assertThat(pull.items())
                    .extracting(SheetItem::title)
                    .containsExactly("Quiz 1", "Quiz 2", "Assignment 1", "Assignment 2", "Participation");
            assertThat(Said.of(pull)).containsEntry("G" + item.id() + " " + student, "8.5");
            assertThat(Said.codes(pull))
                    .containsExactlyInAnyOrder(FindingCode.SOURCE_ITEM_LEFT_OUT, FindingCode.WITHHELD_SCALE);
            assertThat(pull.scores()).hasSize(5 * 6);
        }
    }

    @Test
    void saysNothingOfThoseWhomTheReportLeavesOut() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(6, 1, 0)) {
            GradeItem item = moodle.course().addManualItem("Participation", null, Grading.points("10"));
            long student = moodle.students().getFirst();
            moodle.course().item(item.id()).grade(student, BigDecimal.ONE);
            moodle.course().suspend(student, true);

            Pull pull = moodle.full();

            assertThat(pull.participants()).hasSize(6);
            assertThat(Said.of(pull)).doesNotContainKey("G" + item.id() + " " + student);
            assertThat(Said.score(
                            pull,
                            SimulatedMoodle.quiz(moodle.quizzes().getFirst().id()),
                            student))
                    .isPresent();
        }
    }

    @Test
    void findsOverriddenGradesOnlyWhenItVerifiesAll() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(6, 1, 1)) {
            Quiz quiz = moodle.quizzes().getFirst();
            long student = moodle.students().getFirst();
            moodle.course().quiz(quiz.id()).finish(student, new BigDecimal("100"));
            moodle.course().item(quiz).override(student, new BigDecimal("42.5"));

            Pull full = moodle.full();
            Pull verified = moodle.source().pull(Depth.VERIFY_ALL, Optional.empty());

            assertThat(full.findings()).isEmpty();
            assertThat(verified.depth()).isEqualTo(Depth.VERIFY_ALL);
            assertThat(Said.of(verified)).isEqualTo(Said.of(full));
            assertThat(Said.findings(verified, FindingCode.SOURCE_OVERRIDDEN))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("42.5"));
        }
    }

    @Test
    void readsTheGradebookOfABigCourseLearnerByLearner() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(12, 1, 1)) {
            GradeItem item = moodle.course().addManualItem("Participation", null, Grading.points("10"));
            moodle.students().forEach(student -> moodle.course().item(item.id()).grade(student, BigDecimal.ONE));
            MoodleSettings small = MoodleSettings.DEFAULT.with(MoodleLimits.DEFAULT.withReportUsers(5));

            assertThat(Said.of(moodle.full(small))).isEqualTo(Said.of(moodle.full()));
        }
    }

    private static MoodleSettings carrying() {
        return new MoodleSettings(
                MoodleSettings.Treatment.CARRY, MoodleSettings.Treatment.CARRY, Map.of(), MoodleLimits.DEFAULT);
    }

    private static Map<IdentifierKind, String> identifiers(Participant participant) {
        Map<IdentifierKind, String> found = new java.util.EnumMap<>(IdentifierKind.class);
        participant.identifiers().forEach(identifier -> found.put(identifier.kind(), identifier.value()));
        return found;
    }
}
