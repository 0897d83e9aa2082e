package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What happens to an assignment: work is handed in, graded and released. */
public final class AssignmentEditor {
    /** An assignment that has no comment sends an empty one (measured: format 0). */
    private static final GradeCell.Feedback WITHOUT_WORDS = new GradeCell.Feedback("", 0);

    private final Site site;
    private final Course course;
    private final Assignment assignment;

    AssignmentEditor(Site site, Course course, Assignment assignment) {
        this.site = site;
        this.course = course;
        this.assignment = assignment;
    }

    public void submit(long userId) {
        site.change(() -> {
            long id = site.numbers().next(Numbers.Table.ASSIGN_SUBMISSION);
            return put(new Assignment.Submission(id, userId, site.now()));
        });
    }

    /** Grades a student; in a marking workflow the gradebook waits for {@link #release}. */
    public void grade(long userId, BigDecimal grade, long grader) {
        site.change(() -> {
            AssignmentGrade before = assignment.grade(userId).orElse(null);
            boolean released = before == null ? !assignment.settings().markingWorkflow() : before.released();
            return put(row(userId, grade, grader, released, before));
        });
    }

    /** Takes a grade back; its row stays, and says -1 (measured). */
    public void clear(long userId, long grader) {
        grade(userId, AssignmentGrade.NONE, grader);
    }

    /** Shows the student a grade that was worked on. */
    public void release(long userId) {
        site.change(() -> {
            AssignmentGrade before = assignment.grade(userId).orElseThrow();
            return put(row(userId, before.grade(), before.grader(), true, before));
        });
    }

    /** Adds a grade as it is, with its own id. */
    public AssignmentGrade put(AssignmentGrade grade) {
        return site.change(() -> {
            site.numbers().used(Numbers.Table.ASSIGN_GRADE, grade.id());
            assignment.put(grade);
            if (grade.released()) {
                BigDecimal raw = grade.isGraded() ? grade.grade() : null;
                GradeCell.Times times = new GradeCell.Times(null, raw == null ? null : grade.modified());
                course.gradebook().item(assignment).ifPresent(item -> {
                    item.push(grade.userId(), raw, times, grade.modified());
                    item.comment(grade.userId(), WITHOUT_WORDS);
                });
            }
            return grade;
        });
    }

    /** Adds a submission as it is, with its own id. */
    public Assignment.Submission put(Assignment.Submission submission) {
        return site.change(() -> {
            site.numbers().used(Numbers.Table.ASSIGN_SUBMISSION, submission.id());
            assignment.put(submission);
            return submission;
        });
    }

    private AssignmentGrade row(
            long userId, BigDecimal grade, long grader, boolean released, @Nullable AssignmentGrade before) {
        long now = site.now();
        return new AssignmentGrade(
                before == null ? site.numbers().next(Numbers.Table.ASSIGN_GRADE) : before.id(),
                userId,
                grade.setScale(5, RoundingMode.HALF_UP),
                grader,
                before == null ? now : before.created(),
                now,
                released);
    }
}
