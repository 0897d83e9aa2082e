package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_course_get_courses}: all courses that the caller may enter, or those of some ids. */
final class Courses implements WebFunction {

    @Override
    public String name() {
        return "core_course_get_courses";
    }

    @Override
    public JsonNode answer(Call call) {
        List<Long> ids = call.arguments()
                .only("options")
                .structure("options")
                .only("ids")
                .someNumbers("ids");
        return Json.array(call.site().courses().stream()
                .filter(course -> ids.isEmpty() || ids.contains(course.id()))
                .filter(course -> call.access().canEnter(course))
                .sorted(Comparator.comparingLong(Course::id))
                .map(Courses::course));
    }

    private static ObjectNode course(Course course) {
        Course.Names names = course.names();
        return Template.COURSE
                .fresh()
                .put("id", names.id())
                .put("shortname", names.shortname())
                .put("fullname", names.fullname())
                .put("displayname", names.fullname())
                .put("summary", names.summary());
    }
}
