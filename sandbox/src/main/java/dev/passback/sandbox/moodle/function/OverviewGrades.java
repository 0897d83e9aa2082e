package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeCell;
import dev.passback.sandbox.moodle.site.User;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code gradereport_overview_get_course_grades}: the course totals of one user, as text. */
final class OverviewGrades implements WebFunction {

    @Override
    public String name() {
        return "gradereport_overview_get_course_grades";
    }

    @Override
    public JsonNode answer(Call call) {
        User user = call.userOrSelf(call.arguments().only("userid").number("userid", 0));
        if (!call.access().isSelf(user.id()) && !call.access().may(Capability.VIEW_ALL_GRADES)) {
            throw MoodleException.noCapability(Capability.VIEW_ALL_GRADES);
        }
        return Json.withoutWarnings(
                "grades", Json.array(call.site().coursesOf(user.id()).map(course -> total(call, course, user))));
    }

    private static ObjectNode total(Call call, Course course, User user) {
        boolean told = call.access().may(Capability.VIEW_HIDDEN_GRADES, course) || !anyHidden(call, course, user);
        BigDecimal grade = told ? course.gradebook().total(user.id()).grade() : null;
        ObjectNode node = Json.object().put("courseid", course.id());
        if (grade == null) {
            return node.put("grade", "-").putNull("rawgrade");
        }
        return node.put("grade", new GradeWords(call.site().settings().decimalSeparator()).decimals(grade))
                .put("rawgrade", grade.setScale(5, RoundingMode.HALF_UP).toPlainString());
    }

    private static boolean anyHidden(Call call, Course course, User user) {
        return course.gradebook().items().stream()
                .anyMatch(item -> item.hidden(call.site().now())
                        || item.cell(user.id())
                                .filter(cell -> cell.is(GradeCell.Mark.HIDDEN))
                                .isPresent());
    }
}
