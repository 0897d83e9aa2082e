package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.GradeItem;
import tools.jackson.databind.JsonNode;

/** {@code core_grades_get_gradeitems}: names and ids (as text) of grade items. It asks for no right to see grades (measured). */
final class GradeItems implements WebFunction {

    @Override
    public String name() {
        return "core_grades_get_gradeitems";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(call.arguments().only("courseid").number("courseid"));
        call.access().enter(course);
        return Json.withoutWarnings(
                "gradeItems",
                Json.array(course.gradebook().items().stream()
                        .filter(item -> !(item.origin() instanceof GradeItem.Origin.Category))
                        .map(item -> Json.object()
                                .put("id", String.valueOf(item.id()))
                                .put("itemname", item.name())
                                .put("category", course.names().fullname()))));
    }
}
