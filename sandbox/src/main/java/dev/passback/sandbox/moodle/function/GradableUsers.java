package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.Template;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.User;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_grades_get_gradable_users}: the students of a course with their profiles, suspended ones too unless only active ones are asked for. */
final class GradableUsers implements WebFunction {

    @Override
    public String name() {
        return "core_grades_get_gradable_users";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(
                call.arguments().only("courseid", "groupid", "onlyactive").number("courseid"));
        long groupId = call.arguments().number("groupid", 0);
        boolean onlyActive = call.arguments().flag("onlyactive");
        call.access().enter(course);
        return Json.withoutWarnings(
                "users",
                Json.array(course.enrolments().stream()
                        .filter(Enrolment::isStudent)
                        .filter(enrolment -> !onlyActive || !enrolment.suspended())
                        .filter(enrolment -> groupId == 0
                                || course.groupsOf(enrolment.userId()).anyMatch(group -> group.id() == groupId))
                        .map(enrolment -> user(call.user(enrolment.userId())))));
    }

    private static ObjectNode user(User user) {
        return Template.GRADABLE_USER
                .fresh()
                .put("id", user.id())
                .put("username", user.username())
                .put("firstname", user.firstname())
                .put("lastname", user.lastname())
                .put("fullname", user.fullname())
                .put("email", user.email())
                .put("idnumber", user.idnumber())
                .put("suspended", user.suspended())
                .put("profileimageurlsmall", Links.picture("f1"))
                .put("profileimageurl", Links.picture("f1"));
    }
}
