package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Quiz;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_course_get_contents}: the sections of a course and the activities in them. */
final class CourseContents implements WebFunction {

    @Override
    public String name() {
        return "core_course_get_contents";
    }

    private static final int LAST_SECTION = 3;
    /** Course modules had contexts from here on in the recorded site. */
    private static final long CONTEXTS = 48;

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(call.arguments().only("courseid", "options").number("courseid"));
        if (!call.access().canEnter(course)) {
            throw MoodleException.of(
                    "errorcoursecontextnotvalid",
                    "You cannot execute functions in the course context (course id:" + course.id()
                            + "). The context error message was: Course or activity not accessible.");
        }
        return Json.array(IntStream.rangeClosed(0, LAST_SECTION).mapToObj(number -> section(call, course, number)));
    }

    private static ObjectNode section(Call call, Course course, int number) {
        ObjectNode section = Template.SECTION
                .fresh()
                .put("id", number + 1)
                .put("name", number == 0 ? "General" : "New section")
                .put("section", number);
        section.set(
                "modules",
                Json.array(course.activities().stream()
                        .filter(activity -> activity.placement().section() == number)
                        .filter(activity -> call.access().sees(activity))
                        .map(CourseContents::module)));
        return section;
    }

    private static ObjectNode module(Activity activity) {
        String plural =
                switch (activity) {
                    case Quiz quiz -> "Quizzes";
                    case Assignment assignment -> "Assignments";
                };
        return Template.MODULE
                .fresh()
                .put("id", activity.cmid())
                .put("url", Links.module(activity.kind(), activity.cmid()))
                .put("name", activity.name())
                .put("instance", activity.id())
                .put("contextid", CONTEXTS + activity.cmid())
                .put("visible", activity.visible() ? 1 : 0)
                .put("modicon", Links.icon(activity.kind()))
                .put("modname", activity.kind())
                .put("modplural", plural);
    }
}
