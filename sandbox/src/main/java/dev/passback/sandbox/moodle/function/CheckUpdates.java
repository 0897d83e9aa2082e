package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Course;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** {@code core_course_check_updates}: the same for chosen activities, each with its own time. */
final class CheckUpdates implements WebFunction {

    @Override
    public String name() {
        return "core_course_check_updates";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(
                call.arguments().only("courseid", "tocheck", "filter").number("courseid"));
        call.access().enter(course);
        ArrayNode instances = Json.array();
        ArrayNode warnings = Json.array();
        for (Arguments wish : call.arguments().demand("tocheck").structures("tocheck")) {
            long cmid = wish.only("contextlevel", "id", "since").number("id");
            Optional<Activity> activity =
                    course.activity(cmid).filter(one -> call.access().sees(one));
            activity.flatMap(one -> ActivityUpdates.of(call.access(), one, wish.number("since")))
                    .ifPresent(instances::add);
            if (activity.isEmpty()) {
                warnings.add(Json.warning("module", cmid, "missingmodule", "This module does not exist"));
            }
        }
        return Json.object().set("instances", instances).set("warnings", warnings);
    }
}
