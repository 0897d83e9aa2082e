package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import tools.jackson.databind.JsonNode;

/** {@code core_course_get_updates_since}: the activities of a course in which something happened after a time. */
final class UpdatesSince implements WebFunction {

    @Override
    public String name() {
        return "core_course_get_updates_since";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course =
                call.course(call.arguments().only("courseid", "since", "filter").number("courseid"));
        long since = call.arguments().number("since");
        call.access().enter(course);
        return Json.withoutWarnings(
                "instances",
                Json.array(course.activities().stream()
                        .filter(activity -> call.access().sees(activity))
                        .flatMap(activity -> ActivityUpdates.of(call.access(), activity, since).stream())));
    }
}
