package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Access;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.User;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code core_enrol_get_enrolled_users}: everybody in a course, teachers and suspended enrolments too, which nothing marks. In separate groups a caller without access to all gets his own, silently (measured). */
final class EnrolledUsers implements WebFunction {

    @Override
    public String name() {
        return "core_enrol_get_enrolled_users";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(call.arguments().only("courseid", "options").number("courseid"));
        ParticipantOptions options = ParticipantOptions.of(call.arguments().structures("options"));
        call.access().enter(course);
        call.access().require(Capability.VIEW_PARTICIPANTS, course);
        return list(call, course, options);
    }

    static ArrayNode list(Call call, Course course, ParticipantOptions options) {
        check(call.access(), course, options);
        long limit = options.number("limitnumber");
        return Json.array(course.enrolments().stream()
                .filter(enrolment -> wanted(enrolment, options))
                .filter(enrolment -> inGroup(call.access(), course, enrolment, options.number("groupid")))
                .map(enrolment -> call.user(enrolment.userId()))
                .sorted(order(options))
                .skip(options.number("limitfrom"))
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .filter(user -> People.sees(call.access(), course, user))
                .map(user -> participant(call, course, user, options.fields())));
    }

    private static void check(Access access, Course course, ParticipantOptions options) {
        if (options.flag("onlyactive") || options.flag("onlysuspended")) {
            access.require(Capability.REVIEW_ENROLMENTS, course);
        }
        if (options.text("withcapability").isPresent()) {
            access.require(Capability.REVIEW_ROLES, course);
        }
        long groupId = options.number("groupid");
        if (groupId != 0 && course.groups().stream().noneMatch(group -> group.id() == groupId)) {
            throw MoodleException.noRecord("groups", groupId);
        }
    }

    private static boolean wanted(Enrolment enrolment, ParticipantOptions options) {
        boolean active = !options.flag("onlyactive") || !enrolment.suspended();
        boolean suspended = !options.flag("onlysuspended") || enrolment.suspended();
        return active
                && suspended
                && options.text("withcapability")
                        .map(id -> Capability.of(id)
                                .map(Role::allowed)
                                .orElse(Set.of())
                                .contains(enrolment.role()))
                        .orElse(true);
    }

    private static boolean inGroup(Access access, Course course, Enrolment enrolment, long groupId) {
        if (groupId != 0) {
            return course.groupsOf(enrolment.userId()).anyMatch(group -> group.id() == groupId);
        }
        return course.groupMode() != Group.Mode.SEPARATE
                || access.may(Capability.ACCESS_ALL_GROUPS, course)
                || course.groupsOf(access.caller().userId())
                        .anyMatch(group -> group.members().contains(enrolment.userId()));
    }

    private static Comparator<User> order(ParticipantOptions options) {
        Comparator<User> order =
                switch (options.text("sortby").orElse("id")) {
                    case "id" -> Comparator.comparingLong(User::id);
                    case "firstname" -> Comparator.comparing(User::firstname);
                    case "lastname", "siteorder" ->
                        Comparator.comparing(User::lastname).thenComparing(User::firstname);
                    default -> throw MoodleException.invalidParameter("sortby");
                };
        return options.text("sortdirection").orElse("ASC").equalsIgnoreCase("DESC") ? order.reversed() : order;
    }

    /** The full name comes whether it is wanted or not (measured). */
    private static ObjectNode participant(Call call, Course course, User user, List<String> fields) {
        ObjectNode node = People.participant(call.access(), course, user);
        if (course.groupsOf(user.id()).findAny().isPresent()) {
            node.set("groups", Json.array(course.groupsOf(user.id()).map(EnrolledUsers::group)));
        }
        node.set(
                "roles",
                Json.array(Stream.of(course.enrolment(user.id()).orElseThrow()).map(EnrolledUsers::role)));
        if (fields.isEmpty() || fields.contains("enrolledcourses")) {
            node.set(
                    "enrolledcourses",
                    Json.array(call.site().coursesOf(user.id()).map(EnrolledUsers::course)));
        }
        if (!fields.isEmpty()) {
            Set<String> kept = new HashSet<>(fields);
            kept.add("fullname");
            node.retain(kept);
        }
        return node;
    }

    private static ObjectNode group(Group group) {
        return Json.object()
                .put("id", group.id())
                .put("name", group.name())
                .put("description", group.description())
                .put("descriptionformat", 0);
    }

    private static ObjectNode role(Enrolment enrolment) {
        return Json.object()
                .put("roleid", enrolment.role().id())
                .put("name", "")
                .put("shortname", enrolment.role().shortname())
                .put("sortorder", 0);
    }

    private static ObjectNode course(Course course) {
        return Json.object()
                .put("id", course.id())
                .put("fullname", course.names().fullname())
                .put("shortname", course.names().shortname());
    }
}
