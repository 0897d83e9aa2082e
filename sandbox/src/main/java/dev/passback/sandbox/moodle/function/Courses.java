package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_course_get_courses}: all courses that the caller may enter, or those of some ids. */
final class Courses implements WebFunction {
    private static final long FRONT_PAGE = 1;

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
        Stream<ObjectNode> courses = call.site().courses().stream()
                .filter(course -> ids.isEmpty() || ids.contains(course.id()))
                .filter(course -> call.access().canEnter(course))
                .map(Courses::course);
        boolean front = ids.isEmpty() || ids.contains(FRONT_PAGE);
        return Json.array(Stream.concat(front ? Stream.of(frontPage(call)) : Stream.of(), courses));
    }

    /** The site itself is listed as a course. */
    private static ObjectNode frontPage(Call call) {
        String name = call.site().settings().name();
        return Json.object()
                .put("id", FRONT_PAGE)
                .put("shortname", "lab")
                .put("categoryid", 0)
                .put("fullname", name)
                .put("displayname", name)
                .put("summary", "")
                .put("summaryformat", 0)
                .put("format", "site")
                .put("startdate", 0)
                .put("enddate", 0)
                .put("numsections", 1)
                .put("showactivitydates", false)
                .putNull("showcompletionconditions");
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
