package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Arguments;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** {@code core_enrol_get_enrolled_users_with_capability}: who in a course may do something. */
final class EnrolledUsersWithCapability implements WebFunction {

    @Override
    public String name() {
        return "core_enrol_get_enrolled_users_with_capability";
    }

    @Override
    public JsonNode answer(Call call) {
        ParticipantOptions options = ParticipantOptions.of(
                call.arguments().only("coursecapabilities", "options").structures("options"));
        ArrayNode answer = Json.array();
        for (Arguments wish : call.arguments().demand("coursecapabilities").structures("coursecapabilities")) {
            Course course = call.course(wish.only("courseid", "capabilities").number("courseid"));
            call.access().enter(course);
            call.access().require(Capability.REVIEW_ROLES, course);
            for (String capability : wish.texts("capabilities")) {
                Map<String, String> values = new HashMap<>(options.values());
                values.put("withcapability", capability);
                answer.add(Json.object()
                        .put("courseid", course.id())
                        .put("capability", capability)
                        .set("users", EnrolledUsers.list(call, course, new ParticipantOptions(values))));
            }
        }
        return answer;
    }
}
