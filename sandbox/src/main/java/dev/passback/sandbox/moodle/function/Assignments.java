package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Grading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mod_assign_get_assignments}: a caller who is not enrolled has to say that he wants such courses too; what he may not see is a warning, the same as what does not exist (measured). */
final class Assignments implements WebFunction {

    @Override
    public String name() {
        return "mod_assign_get_assignments";
    }

    @Override
    public JsonNode answer(Call call) {
        List<Long> ids = call.arguments()
                .only("courseids", "capabilities", "includenotenrolledcourses")
                .someNumbers("courseids");
        boolean others = call.arguments().flag("includenotenrolledcourses");
        List<String> capabilities = call.arguments().texts("capabilities");
        ArrayNode courses = Json.array();
        ArrayNode warnings = Json.array();
        for (long id : ids.isEmpty() ? own(call) : ids) {
            Optional<Course> course = call.site()
                    .course(id)
                    .filter(one -> others || enrolled(call, one))
                    .filter(one -> call.access().canEnter(one));
            course.filter(one -> mayAll(call, one, capabilities)).ifPresent(one -> courses.add(course(call, one)));
            if (course.isEmpty()) {
                warnings.add(
                        Json.warning("course", id, "2", "User is not enrolled or does not have requested capability"));
            }
        }
        return Json.object().set("courses", courses).set("warnings", warnings);
    }

    private static List<Long> own(Call call) {
        return call.site()
                .coursesOf(call.access().caller().userId())
                .map(Course::id)
                .toList();
    }

    private static boolean enrolled(Call call, Course course) {
        return course.enrolment(call.access().caller().userId()).isPresent();
    }

    private static boolean mayAll(Call call, Course course, List<String> capabilities) {
        return capabilities.stream().allMatch(id -> Capability.of(id)
                .filter(capability -> call.access().may(capability, course))
                .isPresent());
    }

    private static ObjectNode course(Call call, Course course) {
        return Json.object()
                .put("id", course.id())
                .put("fullname", course.names().fullname())
                .put("shortname", course.names().shortname())
                .put("timemodified", course.modified())
                .set(
                        "assignments",
                        Json.array(course.assignments()
                                .filter(assignment -> call.access().sees(assignment))
                                .map(Assignments::assignment)));
    }

    private static ObjectNode assignment(Assignment assignment) {
        return Template.ASSIGNMENT
                .fresh()
                .put("id", assignment.id())
                .put("cmid", assignment.cmid())
                .put("course", assignment.placement().courseId())
                .put("name", assignment.name())
                .put("grade", grade(assignment.grading()))
                .put("timemodified", assignment.modified())
                .put("teamsubmission", assignment.settings().teamSubmission() ? 1 : 0)
                .put("markingworkflow", assignment.settings().markingWorkflow() ? 1 : 0);
    }

    /** A scale is told as its negative id. */
    private static BigDecimal grade(Grading grading) {
        return switch (grading) {
            case Grading.Points points -> points.maximum();
            case Grading.Scale scale -> BigDecimal.valueOf(-scale.id());
            case Grading.Ungraded none -> BigDecimal.ZERO;
        };
    }
}
