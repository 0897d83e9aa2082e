package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;

/**
 * A row of an assignment's grades.
 *
 * @param grade -1 for none: feedback alone, or a grade that was taken back
 * @param released whether the gradebook has it; in a marking workflow that is a teacher's decision
 */
public record AssignmentGrade(
        long id, long userId, BigDecimal grade, long grader, long created, long modified, boolean released) {
    public static final BigDecimal NONE = BigDecimal.ONE.negate();

    public boolean isGraded() {
        return grade.signum() >= 0;
    }
}
