package dev.passback.connectors.moodle;

import static dev.passback.connectors.moodle.SimulatedMoodle.quiz;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.connect.Pull;
import dev.passback.finding.FindingCode;
import dev.passback.grade.Score;
import dev.passback.grade.SheetItem;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesPullTest {

    @Test
    void saysNothingAndCostsOneRequestWhereNothingChanged() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(40, 3, 2)) {
            Pull full = moodle.full();
            moodle.later();

            Pull pull = moodle.changes(full.mark());

            assertThat(pull.depth()).isEqualTo(Depth.CHANGES);
            assertThat(pull.items()).isEmpty();
            assertThat(pull.participants()).isEmpty();
            assertThat(pull.scores()).isEmpty();
            assertThat(pull.findings()).isEmpty();
            assertThat(moodle.requests()).isEqualTo(1);
        }
    }

    @Test
    void asksOnlyTheStudentOfAChangedAttemptInThreeRequestsAndThenTwoAndThenOne() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(40, 3, 2)) {
            Pull full = moodle.full();
            Quiz changed = moodle.quizzes().getFirst();
            long student = moodle.students().get(3);
            moodle.later();
            moodle.course().quiz(changed.id()).finish(student, changed.maximum());

            Pull first = moodle.changes(full.mark());
            assertThat(moodle.requests()).isEqualTo(3);
            Pull again = moodle.changes(first.mark());
            assertThat(moodle.requests()).isEqualTo(2);
            moodle.later();
            Pull later = moodle.changes(again.mark());
            assertThat(moodle.requests()).isEqualTo(2);
            Pull quiet = moodle.changes(later.mark());
            assertThat(moodle.requests()).isEqualTo(1);

            assertThat(first.scores()).singleElement().satisfies(score -> {
                assertThat(score.item()).isEqualTo(quiz(changed.id()));
                assertThat(score.student()).isEqualTo(Long.toString(student));
                assertThat(score.score())
                        .isEqualTo(Score.points(
                                changed.grade(student).orElseThrow().grade()));
            });
            assertThat(first.items()).extracting(SheetItem::title).containsExactly("Quiz 1");
            Participant known = full.participants().stream()
                    .filter(one -> one.id().equals(Long.toString(student)))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.participants()).containsExactly(known);
            assertThat(Said.of(again)).isEqualTo(Said.of(first));
            assertThat(quiet.scores()).isEmpty();
        }
    }

    @Test
    void asksTheWholeClassWhereOnlyGradesChanged() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(20, 1, 0)) {
            Quiz changed = moodle.quizzes().getFirst();
            long student = moodle.students().getFirst();
            moodle.course().quiz(changed.id()).finish(student, changed.maximum());
            moodle.later();
            Pull full = moodle.full();
            moodle.later();
            moodle.course().quiz(changed.id()).finish(student, BigDecimal.ONE);
            Attempt last = last(changed, student);
            moodle.later();
            Pull before = moodle.changes(full.mark());
            moodle.later();
            moodle.course().quiz(changed.id()).delete(last.id());

            Pull pull = moodle.changes(before.mark());

            assertThat(moodle.requests()).isEqualTo(2);
            assertThat(pull.scores()).hasSize(20);
            assertThat(Said.score(pull, quiz(changed.id()), student))
                    .isEqualTo(Said.score(moodle.full(), quiz(changed.id()), student));
        }
    }

    @Test
    void asksAClassThatSatAnExamWithoutReviewingEveryAttempt() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(60, 2, 0)) {
            Pull full = moodle.full();
            Quiz exam = moodle.quizzes().getFirst();
            moodle.later();
            moodle.students().forEach(student -> moodle.course().quiz(exam.id()).finish(student, exam.maximum()));
            moodle.server.requests().reset();

            Pull pull = moodle.changes(full.mark());

            assertThat(pull.scores()).hasSize(60);
            assertThat(moodle.server.requests().batched()).doesNotContainKey("mod_quiz_get_attempt_review");
            assertThat(moodle.requests()).isEqualTo(2);
        }
    }

    @Test
    void looksAgainAtAnAttemptThatWasNotGradedYet() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(5, 1, 0)) {
            Quiz essay = moodle.course()
                    .addQuiz("Essay quiz", moodle.quizzes().getFirst().settings(), BigDecimal.TEN);
            Pull full = moodle.full();
            moodle.later();
            long student = moodle.students().getFirst();
            Attempt attempt = moodle.course().quiz(essay.id()).finishUngraded(student);
            Pull waiting = moodle.changes(full.mark());
            moodle.course()
                    .quiz(essay.id())
                    .grade(attempt.id(), essay.settings().marks());

            Pull graded = moodle.changes(waiting.mark());

            assertThat(Said.score(waiting, quiz(essay.id()), student)).contains(Score.NOT_GRADED);
            assertThat(Said.score(graded, quiz(essay.id()), student)).contains(Score.points(10));
        }
    }

    @Test
    void saysThatAnAssignmentsGradeWasTakenBack() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 1, 1)) {
            Assignment essay = moodle.assignments().getFirst();
            long student = moodle.students().getFirst();
            Pull full = moodle.full();
            moodle.later();
            moodle.course().assignment(essay.id()).clear(student, 3);

            Pull pull = moodle.changes(full.mark());

            assertThat(Said.of(pull)).containsExactly(java.util.Map.entry("A" + essay.id() + " " + student, ""));
            assertThat(moodle.requests()).isEqualTo(2);
        }
    }

    @Test
    void carriesAReleasedGradeByAskingOnlyThatStudentsGradebook() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 1, 0)) {
            Assignment essay =
                    moodle.course().addAssignment("Essay", Grading.points("100"), new Assignment.Settings(true, false));
            long student = moodle.students().getFirst();
            moodle.course().assignment(essay.id()).grade(student, new BigDecimal("51"), 3);
            Pull full = moodle.full();
            moodle.later();
            moodle.course().assignment(essay.id()).grade(student, new BigDecimal("52"), 3);
            Pull unreleased = moodle.changes(full.mark());
            moodle.course().assignment(essay.id()).release(student);

            Pull released = moodle.changes(unreleased.mark());

            assertThat(unreleased.scores()).isEmpty();
            assertThat(Said.codes(unreleased)).containsExactly(FindingCode.WITHHELD_UNRELEASED);
            assertThat(Said.of(released)).containsEntry("A" + essay.id() + " " + student, "52");
            assertThat(released.scores()).hasSize(1);
        }
    }

    @Test
    void asksAllGradesOfAQuizWhoseMaximumChanged() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 2, 0)) {
            Pull full = moodle.full();
            Quiz changed = moodle.quizzes().getFirst();
            moodle.later();
            moodle.course().quiz(changed.id()).changeMaximum(new BigDecimal("50"));

            Pull pull = moodle.changes(full.mark());

            assertThat(pull.items()).singleElement().satisfies(item -> assertThat(item.maximum())
                    .contains(new BigDecimal("50")));
            assertThat(pull.scores()).hasSize(10);
        }
    }

    @Test
    void findsANewActivityWithItsGrades() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 1, 1)) {
            Pull full = moodle.full();
            moodle.later();
            Quiz added = moodle.course()
                    .addQuiz("Quiz 1", moodle.quizzes().getFirst().settings(), BigDecimal.TEN);
            long student = moodle.students().getFirst();
            moodle.course().quiz(added.id()).finish(student, BigDecimal.ONE);

            Pull pull = moodle.changes(full.mark());

            assertThat(pull.items()).extracting(SheetItem::title).containsExactly("Quiz 1 (quiz " + added.id() + ")");
            assertThat(pull.scores()).hasSize(10);
            assertThat(Said.score(pull, quiz(added.id()), student)).contains(Score.points(1));
            Pull again = moodle.changes(pull.mark());
            assertThat(moodle.requests()).isEqualTo(3);
            assertThat(again.scores()).hasSize(1);
        }
    }

    @Test
    void carriesNothingOfAQuizThatWasHiddenMeanwhile() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(10, 2, 0)) {
            Pull full = moodle.full();
            Quiz hidden = moodle.quizzes().getFirst();
            moodle.later();
            moodle.course().quiz(hidden.id()).finish(moodle.students().getFirst(), BigDecimal.ONE);
            moodle.course().show(hidden, false);

            Pull pull = moodle.changes(full.mark());

            assertThat(pull.scores()).isEmpty();
            assertThat(Said.codes(pull)).containsExactly(FindingCode.WITHHELD_HIDDEN);
        }
    }

    @Test
    void beginsAnewWithAMarkThatIsNotItsOwn() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(5, 1, 1)) {
            String mark = moodle.full().mark();
            MoodleSettings others = new MoodleSettings(
                    MoodleSettings.Treatment.CARRY,
                    MoodleSettings.Treatment.WITHHOLD,
                    java.util.Map.of(),
                    MoodleLimits.DEFAULT);

            assertThat(moodle.changes("{}").depth()).isEqualTo(Depth.FULL);
            assertThat(moodle.changes("not a mark").depth()).isEqualTo(Depth.FULL);
            assertThat(moodle.source(others)
                            .pull(Depth.CHANGES, Optional.of(mark))
                            .depth())
                    .isEqualTo(Depth.FULL);
            assertThat(moodle.source().pull(Depth.CHANGES, Optional.empty()).depth())
                    .isEqualTo(Depth.FULL);
        }
    }

    @Test
    void remembersNoNamesAndNoScores() {
        try (SimulatedMoodle moodle = SimulatedMoodle.of(5, 1, 1)) {
            Pull full = moodle.full();

            full.participants().forEach(person -> person.identifiers().stream()
                    .filter(identifier -> identifier.kind() != dev.passback.grade.IdentifierKind.MOODLE_USER_ID)
                    .forEach(identifier -> assertThat(full.mark()).doesNotContain(identifier.value())));
        }
    }

    private static Attempt last(Quiz quiz, long student) {
        List<Attempt> attempts = quiz.attempts(student);
        return attempts.getLast();
    }
}
