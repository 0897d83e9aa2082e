package dev.passback.sandbox.moodle.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.sandbox.moodle.seed.RecordedCourse;
import dev.passback.sandbox.moodle.site.AssignmentGrade;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.QuizGrade;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds what the recorded course came to against the real Moodle's database after all recordings. */
class GroundTruthTest {
    private static final long ESSAY_QUIZ = 18;

    private final Site site = RecordedCourse.atEnd().site();
    private final Course course = site.course(2).orElseThrow();
    private final Map<String, User> users =
            site.users().stream().collect(Collectors.toMap(User::username, Function.identity()));

    @Test
    void computesTheStoredQuizGradesFromTheAttempts() {
        for (TruthRow row : TruthRow.of("ground-truth-quiz.csv")) {
            for (long quiz = 1; quiz <= 7; quiz++) {
                Optional<BigDecimal> computed =
                        quiz(quiz).grade(row.number("userid")).map(QuizGrade::grade);

                assertThat(computed.orElse(null))
                        .as("%s, quiz %d", row.text("username"), quiz)
                        .isEqualTo(row.decimal("quiz" + quiz));
            }
        }
    }

    @Test
    void hasTheSameAttempts() {
        for (TruthRow row : TruthRow.of("ground-truth-attempts.csv")) {
            long userId = userId(row);
            int number = (int) row.number("attempt");

            assertThat(site.quiz(row.number("quiz")).orElseThrow().attempts(userId))
                    .filteredOn(attempt -> attempt.number() == number)
                    .singleElement()
                    .satisfies(attempt -> {
                        assertThat(attempt.state().code()).isEqualTo(row.text("state"));
                        assertThat(attempt.finished()).isEqualTo(row.number("timefinish"));
                        assertSame(attempt.marks(), row.decimal("sumgrades"));
                    });
        }
    }

    @Test
    void hasTheSameAssignmentGrades() {
        for (TruthRow row : TruthRow.of("ground-truth-assignments.csv")) {
            AssignmentGrade grade = site.assignment(row.number("assignid"))
                    .orElseThrow()
                    .grade(userId(row))
                    .orElseThrow();

            assertThat(grade.grade()).isEqualByComparingTo(row.text("grade"));
            assertThat(grade.modified()).isEqualTo(row.number("timemodified"));
        }
    }

    @Test
    void hasTheSameGradebook() {
        List<TruthRow> cells = TruthRow.of("ground-truth-gradebook.csv").stream()
                .filter(row -> !row.text("itemtype").equals("course"))
                .filter(row -> !row.text("username").isEmpty())
                .toList();
        for (TruthRow row : cells) {
            GradeCell cell = course.gradebook()
                    .item(row.number("itemid"))
                    .orElseThrow()
                    .cell(userId(row))
                    .orElse(GradeCell.EMPTY);

            assertSame(cell.grade(), row.decimal("finalgrade"));
            assertThat(cell.is(GradeCell.Mark.OVERRIDDEN))
                    .as(row.toString())
                    .isEqualTo(row.text("overridden").equals("t"));
            assertThat(cell.is(GradeCell.Mark.EXCLUDED))
                    .as(row.toString())
                    .isEqualTo(row.text("excluded").equals("t"));
        }
    }

    @Test
    void sumsTheSameCourseTotals() {
        List<TruthRow> totals = TruthRow.of("ground-truth-gradebook.csv").stream()
                .filter(row -> row.text("itemtype").equals("course"))
                .toList();
        for (TruthRow row : totals) {
            assertSame(course.gradebook().total(userId(row)).grade(), row.decimal("finalgrade"));
        }
    }

    private Quiz quiz(long number) {
        return site.quiz(number == 7 ? ESSAY_QUIZ : number).orElseThrow();
    }

    private long userId(TruthRow row) {
        return Optional.ofNullable(users.get(row.text("username")))
                .orElseThrow()
                .id();
    }

    private static void assertSame(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }
}
