package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happens to a quiz: attempts come, go and are graded, and the grades follow. */
public final class QuizEditor {
    private static final long MINUTE = 60;

    private final Site site;
    private final Course course;
    private final Quiz quiz;

    QuizEditor(Site site, Course course, Quiz quiz) {
        this.site = site;
        this.course = course;
        this.quiz = quiz;
    }

    /** A student finishes an attempt that is worth this much of the quiz's maximum. */
    public Attempt finish(long userId, BigDecimal grade) {
        return finishWithMarks(
                userId, grade.multiply(quiz.settings().marks()).divide(quiz.maximum(), MathContext.DECIMAL64));
    }

    /** A student finishes an attempt with this sum of marks. */
    public Attempt finishWithMarks(long userId, BigDecimal marks) {
        return site.change(() -> {
            long now = site.now();
            return put(new Attempt(
                    site.numbers().next(Numbers.Table.QUIZ_ATTEMPT),
                    quiz.id(),
                    userId,
                    quiz.attempts(userId).size() + 1,
                    Attempt.State.FINISHED,
                    now - MINUTE,
                    now,
                    now,
                    marks));
        });
    }

    /** A student finishes an attempt that a teacher has to grade. */
    public Attempt finishUngraded(long userId) {
        return add(userId, Attempt.State.FINISHED);
    }

    public Attempt start(long userId) {
        return add(userId, Attempt.State.INPROGRESS);
    }

    /** A teacher grades an attempt that was waiting. */
    public void grade(long attemptId, BigDecimal marks) {
        site.change(() -> put(site.attempt(attemptId).orElseThrow().graded(marks, site.now())));
    }

    /** A teacher deletes an attempt; the grade is computed again, and goes with the last one. */
    public void delete(long attemptId) {
        site.change(() -> {
            Attempt attempt = site.attempt(attemptId).orElseThrow();
            site.remove(attempt);
            quiz.remove(attempt);
            regrade(attempt.userId());
            return attempt;
        });
    }

    /** A teacher deletes the student's last attempt. */
    public void deleteLast(long userId) {
        delete(site.read(() -> quiz.attempts(userId).stream()
                .max(Comparator.comparingInt(Attempt::number))
                .orElseThrow()
                .id()));
    }

    /**
     * Changes the quiz's maximum; all stored grades follow at once. The quiz sends its grade item anew, and with that a
     * "hidden" set in the gradebook is lost (measured).
     */
    public void changeMaximum(BigDecimal maximum) {
        site.change(() -> {
            quiz.scaleTo(maximum, site.now());
            quiz.touch(site.now());
            Optional<GradeItem> item = course.gradebook().item(quiz);
            item.ifPresent(column -> {
                column.gradeBy(quiz.grading());
                column.hide(!quiz.visible());
            });
            List.copyOf(quiz.grades()).forEach(this::push);
            return quiz;
        });
    }

    /** Adds an attempt as it is, with its own id, and computes the grade from it. */
    public Attempt put(Attempt attempt) {
        return site.change(() -> {
            site.numbers().used(Numbers.Table.QUIZ_ATTEMPT, attempt.id());
            site.put(attempt);
            quiz.put(attempt);
            // Moodle stores the quiz's grade anew when an attempt is finished, not when one is begun
            if (attempt.state() == Attempt.State.FINISHED) {
                regrade(attempt.userId());
            }
            return attempt;
        });
    }

    private Attempt add(long userId, Attempt.State state) {
        return site.change(() -> {
            long now = site.now();
            return put(new Attempt(
                    site.numbers().next(Numbers.Table.QUIZ_ATTEMPT),
                    quiz.id(),
                    userId,
                    quiz.attempts(userId).size() + 1,
                    state,
                    now - MINUTE,
                    state == Attempt.State.FINISHED ? now : 0,
                    now,
                    null));
        });
    }

    private void regrade(long userId) {
        Optional<QuizGrade> before = quiz.grade(userId);
        Optional<BigDecimal> grade = quiz.computed(userId);
        if (grade.isPresent()) {
            long id = before.map(QuizGrade::id).orElseGet(() -> site.numbers().next(Numbers.Table.QUIZ_GRADE));
            QuizGrade after = new QuizGrade(id, userId, grade.get(), site.now());
            quiz.put(after);
            push(after);
        } else if (before.isPresent()) {
            quiz.removeGrade(userId);
            course.gradebook()
                    .item(quiz)
                    .ifPresent(item -> item.push(userId, null, new GradeCell.Times(null, null), site.now()));
        }
    }

    private void push(QuizGrade grade) {
        Optional<Long> submitted = quiz.attempts(grade.userId()).stream()
                .filter(attempt -> attempt.counted().isPresent())
                .map(Attempt::finished)
                .max(Long::compare);
        GradeCell.Times times = new GradeCell.Times(submitted.orElse(null), site.now());
        course.gradebook().item(quiz).ifPresent(item -> item.push(grade.userId(), grade.grade(), times, site.now()));
    }
}
