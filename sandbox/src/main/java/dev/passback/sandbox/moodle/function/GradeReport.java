package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Access;
import dev.passback.sandbox.moodle.rest.Call;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.rest.MoodleException;
import dev.passback.sandbox.moodle.rest.WebFunction;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.User;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code gradereport_user_get_grade_items}: the gradebook of a course or of one student. Suspended enrolments are left
 * out of a course; an account that is not enrolled gets an empty gradebook, not an error (measured).
 */
final class GradeReport implements WebFunction {
    private static final Comparator<User> BY_NAME =
            Comparator.comparing(User::lastname).thenComparing(User::firstname).thenComparing(User::id);

    @Override
    public String name() {
        return "gradereport_user_get_grade_items";
    }

    @Override
    public JsonNode answer(Call call) {
        Course course = call.course(
                call.arguments().only("courseid", "userid", "groupid").number("courseid"));
        long userId = call.arguments().number("userid", 0);
        long groupId = call.arguments().number("groupid", 0);
        call.access().enter(course);
        call.access().require(Capability.VIEW_USER_REPORT, course);
        return Json.withoutWarnings(
                "usergrades",
                Json.array((userId == 0 ? everybody(call, course, groupId) : one(call, course, call.user(userId)))
                        .map(user -> grades(call.access(), course, user))));
    }

    private static Stream<User> everybody(Call call, Course course, long groupId) {
        Access access = call.access();
        access.require(Capability.VIEW_ALL_GRADES, course);
        Predicate<Enrolment> wanted =
                enrolment -> course.groupsOf(enrolment.userId()).anyMatch(group -> group.id() == groupId);
        if (groupId == 0) {
            // Separate and visible groups alike: without access to all groups only one's own (measured).
            boolean all = course.groupMode() == Group.Mode.NONE || access.may(Capability.ACCESS_ALL_GROUPS, course);
            wanted = enrolment -> all || sharesGroup(access, course, enrolment.userId());
        } else if (!maySee(access, course, groupId)) {
            throw notInGroup();
        }
        return course.enrolments().stream()
                .filter(enrolment -> enrolment.isStudent() && !enrolment.suspended())
                .filter(wanted)
                .map(enrolment -> call.user(enrolment.userId()))
                .sorted(BY_NAME);
    }

    private static Stream<User> one(Call call, Course course, User user) {
        Access access = call.access();
        if (!access.may(Capability.VIEW_ALL_GRADES, course)) {
            boolean own = access.isSelf(user.id()) && access.may(Capability.VIEW_OWN_GRADES, course);
            if (!own || !course.showsGrades()) {
                throw MoodleException.of("nopermissiontoviewgrades", "Cannot view grades.");
            }
        } else if (course.groupMode() == Group.Mode.SEPARATE
                && !access.may(Capability.ACCESS_ALL_GROUPS, course)
                && !sharesGroup(access, course, user.id())) {
            throw notInGroup();
        }
        return Stream.of(user);
    }

    private static boolean maySee(Access access, Course course, long groupId) {
        return course.groupMode() != Group.Mode.SEPARATE
                || access.may(Capability.ACCESS_ALL_GROUPS, course)
                || course.groupsOf(access.caller().userId()).anyMatch(group -> group.id() == groupId);
    }

    private static boolean sharesGroup(Access access, Course course, long userId) {
        return course.groupsOf(access.caller().userId())
                .anyMatch(group -> group.members().contains(userId));
    }

    private static MoodleException notInGroup() {
        return MoodleException.of("notingroup", "error/notingroup");
    }

    private static ObjectNode grades(Access access, Course course, User user) {
        boolean categories = course.gradebook().items().stream()
                .anyMatch(item -> item.origin() instanceof GradeItem.Origin.Category);
        return Json.object()
                .put("courseid", course.id())
                .put("courseidnumber", course.names().idnumber())
                .put("userid", user.id())
                .put("userfullname", user.fullname())
                .put("useridnumber", user.idnumber())
                .put("maxdepth", categories ? 3 : 2)
                .set("gradeitems", Json.array(new StudentReport(access, course, user.id()).items()));
    }
}
