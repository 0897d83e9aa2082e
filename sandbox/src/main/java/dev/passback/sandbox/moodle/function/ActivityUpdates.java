package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Access;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.AssignmentGrade;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.QuizGrade;
import java.util.Optional;
import java.util.stream.LongStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to an activity after a time. A grader learns of everybody's changes under other names than a student of
 * his own. The ids are those of attempts and grades, not of people; the gradebook is not looked at (measured).
 */
final class ActivityUpdates {
    private final Access access;
    private final Course course;
    private final long since;
    private final ArrayNode updates = Json.array();

    private ActivityUpdates(Access access, Course course, long since) {
        this.access = access;
        this.course = course;
        this.since = since;
    }

    /** {@return the activity with its updates; nothing if there are none} */
    static Optional<ObjectNode> of(Access access, Activity activity, long since) {
        ActivityUpdates those = new ActivityUpdates(access, access.site().courseOf(activity), since);
        those.look(activity);
        return those.updates.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.object()
                        .put("contextlevel", "module")
                        .put("id", activity.cmid())
                        .set("updates", those.updates));
    }

    private void look(Activity activity) {
        boolean changed = activity.modified() > since;
        if (changed) {
            updates.add(Json.object().put("name", "configuration").put("timeupdated", activity.modified()));
        }
        switch (activity) {
            case Quiz quiz -> {
                boolean grader = access.may(Capability.VIEW_QUIZ_REPORTS, course);
                addItem(quiz, !grader);
                add(
                        "questions",
                        quiz.settings().questions().stream().mapToLong(id -> id).filter(id -> changed));
                add(
                        grader ? "userattempts" : "attempts",
                        quiz.attempts()
                                .filter(attempt -> mine(grader, attempt.userId()) && attempt.modified() > since)
                                .mapToLong(Attempt::id));
                add(
                        grader ? "usergrades" : "grades",
                        quiz.grades().stream()
                                .filter(grade -> mine(grader, grade.userId()) && grade.modified() > since)
                                .mapToLong(QuizGrade::id));
            }
            case Assignment assignment -> {
                boolean grader = access.may(Capability.VIEW_ASSIGNMENT_GRADES, course);
                addItem(assignment, !grader);
                add(
                        grader ? "usersubmissions" : "submissions",
                        assignment.submissions().stream()
                                .filter(one -> mine(grader, one.userId()) && one.modified() > since)
                                .mapToLong(Assignment.Submission::id));
                add(
                        grader ? "usergrades" : "grades",
                        assignment.grades().stream()
                                .filter(grade -> mine(grader, grade.userId()) && grade.modified() > since)
                                .mapToLong(AssignmentGrade::id));
            }
        }
    }

    private boolean mine(boolean grader, long userId) {
        return grader || access.isSelf(userId);
    }

    /** A student learns of the gradebook's items in which he has a grade (measured). */
    private void addItem(Activity activity, boolean student) {
        add(
                "gradeitems",
                course.gradebook().item(activity).stream()
                        .filter(item -> student && graded(item))
                        .mapToLong(GradeItem::id));
    }

    private boolean graded(GradeItem item) {
        long userId = access.caller().userId();
        return item.changed(userId).filter(time -> time > since).isPresent();
    }

    private void add(String name, LongStream ids) {
        ArrayNode list = Json.array();
        ids.sorted().forEach(list::add);
        if (!list.isEmpty()) {
            updates.add(Json.object().put("name", name).set("itemids", list));
        }
    }
}
