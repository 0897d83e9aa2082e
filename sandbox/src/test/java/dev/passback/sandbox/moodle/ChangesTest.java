package dev.passback.sandbox.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.GeneratedCourse.Options;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.moodle.site.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a reader sees of what teachers and students do. */
class ChangesTest {
    private static final long QUIZ = 1;
    private static final long ASSIGNMENT = 1;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-09-01T08:00:00Z"));
    private final Site site = GeneratedCourse.create(new Options(5, 2, 1, 1), clock);
    private final MoodleServer moodle = MoodleServer.start(site);
    private final CourseEditor course = site.edit(GeneratedCourse.COURSE);
    private final Quiz quiz = site.quiz(QUIZ).orElseThrow();
    private final long student = GeneratedCourse.studentId(1);
    private final long before = site.now();

    @BeforeEach
    void passTime() {
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(updates().isEmpty()).isTrue();
    }

    @Test
    void aFinishedAttemptIsToldByItsId() {
        Attempt attempt = course.quiz(QUIZ).finish(student, BigDecimal.valueOf(100));

        assertThat(best().path("grade").decimalValue()).isEqualByComparingTo("100");
        assertThat(updates().at("/0/id").asLong()).isEqualTo(quiz.cmid());
        assertThat(updates().at("/0/updates/0/name").asString()).isEqualTo("userattempts");
        assertThat(updates().at("/0/updates/0/itemids/0").asLong()).isEqualTo(attempt.id());
        assertThat(updates().at("/0/updates/1/name").asString()).isEqualTo("usergrades");
    }

    @Test
    void fromAnAttemptThereIsAWayToItsStudent() {
        Attempt attempt = course.quiz(QUIZ).finish(student, BigDecimal.TEN);

        JsonNode review = Ask.moodle(moodle, "mod_quiz_get_attempt_review")
                .with("attemptid", attempt.id())
                .with("page", 0)
                .json();

        assertThat(review.at("/attempt/userid").asLong()).isEqualTo(student);
        assertThat(review.path("grade").decimalValue()).isEqualByComparingTo("10");
    }

    @Test
    void aDeletedAttemptIsToldAsAChangedGrade() {
        course.quiz(QUIZ).finish(student, BigDecimal.TEN);
        course.quiz(QUIZ).finish(student, BigDecimal.valueOf(100));
        long since = site.now();
        clock.pass(Duration.ofMinutes(1));

        course.quiz(QUIZ).deleteLast(student);

        assertThat(updates(since).at("/0/updates").size()).isOne();
        assertThat(updates(since).at("/0/updates/0/name").asString()).isEqualTo("usergrades");
        assertThat(best().path("grade").decimalValue()).isLessThan(BigDecimal.valueOf(100));
    }

    @Test
    void aGradeGoesWithTheLastAttempt() {
        course.quiz(QUIZ).finish(student, BigDecimal.TEN);
        while (!site.read(() -> quiz.attempts(student)).isEmpty()) {
            course.quiz(QUIZ).deleteLast(student);
        }

        assertThat(best().path("hasgrade").asBoolean()).isFalse();
    }

    @Test
    void anAttemptThatWaitsForATeacherIsNoGrade() {
        long idle = site.people()
                .add("new", "New", "Student", "new@example.test", "")
                .id();
        course.enrol(idle, Role.STUDENT);
        course.quiz(QUIZ).finishUngraded(idle);

        assertThat(Ask.moodle(moodle, "mod_quiz_get_user_best_grade")
                        .with("quizid", QUIZ)
                        .with("userid", idle)
                        .json()
                        .path("hasgrade")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anOverriddenGradeIsToldByTheGradebookOnly() {
        course.quiz(QUIZ).finish(student, BigDecimal.valueOf(100));
        long since = site.now();
        clock.pass(Duration.ofMinutes(1));

        course.item(quiz).override(student, new BigDecimal("42.5"));

        assertThat(updates(since).isEmpty()).isTrue();
        assertThat(best().path("grade").decimalValue()).isEqualByComparingTo("100");
        assertThat(item().path("graderaw").decimalValue()).isEqualByComparingTo("42.5");
        assertThat(item().path("gradeisoverridden").asBoolean()).isTrue();
    }

    @Test
    void aGradedAssignmentIsTold() {
        course.assignment(ASSIGNMENT).grade(student, BigDecimal.valueOf(70), 3);

        assertThat(updates().at("/0/updates/0/name").asString()).isEqualTo("usergrades");
        assertThat(Ask.moodle(moodle, "mod_assign_get_grades")
                        .with("assignmentids[0]", ASSIGNMENT)
                        .with("since", site.now())
                        .json()
                        .at("/assignments/0/grades/0/grade")
                        .asString())
                .isEqualTo("70.00000");
    }

    @Test
    void anotherMaximumScalesAllGrades() {
        course.quiz(QUIZ).finish(student, BigDecimal.valueOf(100));

        course.quiz(QUIZ).changeMaximum(BigDecimal.valueOf(50));

        assertThat(best().path("grade").decimalValue()).isEqualByComparingTo("50");
        assertThat(item().path("grademax").decimalValue()).isEqualByComparingTo("50");
    }

    @Test
    void aHiddenActivityHidesItsItem() {
        course.show(quiz, false);
        assertThat(item().path("gradeishidden").asBoolean()).isTrue();

        course.show(quiz, true);
        assertThat(item().path("gradeishidden").asBoolean()).isFalse();
    }

    @Test
    void aDeletedActivityIsGone() {
        course.delete(quiz);

        assertThat(Ask.moodle(moodle, "mod_quiz_get_user_best_grade")
                        .with("quizid", QUIZ)
                        .errorcode())
                .isEqualTo("invalidrecord");
        assertThat(item().isMissingNode()).isTrue();
    }

    @Test
    void aSuspendedEnrolmentLeavesTheGradeReport() {
        course.suspend(student, true);

        assertThat(Ask.moodle(moodle, "gradereport_user_get_grade_items")
                        .with("courseid", 2)
                        .json()
                        .path("usergrades")
                        .size())
                .isEqualTo(4);
        assertThat(Ask.moodle(moodle, "core_enrol_get_enrolled_users")
                        .with("courseid", 2)
                        .json()
                        .size())
                .isEqualTo(6);
    }

    @Test
    void anotherIdnumberAndEmailAreToldAtOnce() {
        site.people().changeIdnumber(student, "S99");
        site.people().changeEmail(student, "other@example.test");

        JsonNode user = Ask.moodle(moodle, "core_user_get_users_by_field")
                .with("field", "idnumber")
                .with("values[0]", "S99")
                .json();

        assertThat(user.at("/0/email").asString()).isEqualTo("other@example.test");
    }

    private JsonNode best() {
        return Ask.moodle(moodle, "mod_quiz_get_user_best_grade")
                .with("quizid", QUIZ)
                .with("userid", student)
                .json();
    }

    private JsonNode item() {
        return Ask.moodle(moodle, "gradereport_user_get_grade_items")
                .with("courseid", 2)
                .with("userid", student)
                .json()
                .at("/usergrades/0/gradeitems")
                .valueStream()
                .filter(item -> item.path("itemmodule").asString("").equals("quiz")
                        && item.path("iteminstance").asLong() == QUIZ)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode updates() {
        return updates(before);
    }

    private JsonNode updates(long since) {
        return Ask.moodle(moodle, "core_course_get_updates_since")
                .with("courseid", 2)
                .with("since", since)
                .json()
                .path("instances");
    }
}
