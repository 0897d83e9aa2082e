package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.AssignmentGrade;
import dev.passback.sandbox.moodle.site.Capability;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mod_assign_get_grades}: grades as stored, also those that a marking workflow holds back. What has none and what does not exist give the same warning (measured). */
final class AssignmentGrades implements WebFunction {

    @Override
    public String name() {
        return "mod_assign_get_grades";
    }

    @Override
    public JsonNode answer(Call call) {
        long since = call.arguments().only("assignmentids", "since").number("since", 0);
        ArrayNode assignments = Json.array();
        ArrayNode warnings = Json.array();
        for (long id : call.arguments().numbers("assignmentids")) {
            Optional<Assignment> assignment = call.site().assignment(id);
            if (assignment.isPresent() && !allowed(call, assignment.get())) {
                warnings.add(Json.warning("assignment", id, "1", "No access rights in module context"));
                continue;
            }
            ArrayNode grades = Json.array(assignment.stream()
                    .flatMap(one -> one.grades().stream())
                    .filter(grade -> grade.modified() >= since)
                    .sorted(Comparator.comparingLong(AssignmentGrade::id))
                    .map(AssignmentGrades::grade));
            if (grades.isEmpty()) {
                warnings.add(Json.warning("assignment", id, "3", "No grades found"));
            } else {
                assignments.add(Json.object().put("assignmentid", id).set("grades", grades));
            }
        }
        return Json.object().set("assignments", assignments).set("warnings", warnings);
    }

    private static boolean allowed(Call call, Assignment assignment) {
        return call.access().canEnter(call.site().courseOf(assignment))
                && call.access().sees(assignment)
                && call.access()
                        .may(Capability.VIEW_ASSIGNMENT_GRADES, call.site().courseOf(assignment));
    }

    private static ObjectNode grade(AssignmentGrade grade) {
        return Json.object()
                .put("id", grade.id())
                .put("userid", grade.userId())
                .put("attemptnumber", 0)
                .put("timecreated", grade.created())
                .put("timemodified", grade.modified())
                .put("grader", grade.grader())
                .put("grade", grade.grade().setScale(5, RoundingMode.HALF_UP).toPlainString());
    }
}
