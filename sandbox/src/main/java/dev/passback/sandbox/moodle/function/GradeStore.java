package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import java.math.BigDecimal;

/**
 * Stores grades of an assignment that came over the web services. There is never a complaint: a grade above the maximum
 * is dropped, one for an account that is not enrolled is kept, -1 takes a grade back (measured).
 */
final class GradeStore {
    private final Call call;
    private final Assignment assignment;

    GradeStore(Call call, long assignmentId) {
        this.call = call;
        assignment = call.site()
                .assignment(assignmentId)
                .orElseThrow(() -> MoodleException.noRecord("assign", assignmentId));
        Course course = call.site().courseOf(assignment);
        call.access().enter(assignment);
        call.access().require(Capability.GRADE_ASSIGNMENT, course);
    }

    void store(Arguments one) {
        long userId = call.user(one.number("userid")).id();
        BigDecimal grade = decimal(one.text("grade"));
        if (grade.compareTo(assignment.grading().maximum()) <= 0) {
            call.site()
                    .edit(assignment.placement().courseId())
                    .assignment(assignment.id())
                    .grade(userId, grade, call.access().caller().userId());
        }
    }

    static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw MoodleException.invalidParameter("grade");
        }
    }
}
