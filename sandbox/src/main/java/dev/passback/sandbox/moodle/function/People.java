package dev.passback.sandbox.moodle.function;

import dev.passback.sandbox.moodle.rest.Access;
import dev.passback.sandbox.moodle.rest.Json;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.User;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a caller gets to see of people. Rights that he lacks take people or keys away; there is no error (measured).
 */
final class People {
    private People() {}

    /** {@return whether somebody appears at all: teachers whom the course shows to everybody do} */
    static boolean sees(Access access, Course course, User user) {
        return access.isSelf(user.id())
                || access.may(Capability.VIEW_USER_DETAILS, course)
                || course.enrolment(user.id())
                        .filter(enrolment -> enrolment.role() == Role.EDITING_TEACHER)
                        .isPresent();
    }

    static boolean sees(Access access, User user) {
        return access.isSelf(user.id())
                || access.may(Capability.VIEW_USER_DETAILS)
                || access.site()
                        .coursesOf(user.id())
                        .filter(access::canEnter)
                        .anyMatch(course -> access.may(Capability.VIEW_USER_DETAILS, course));
    }

    /** {@return the keys of a user in a list of a course, up to the groups} */
    static ObjectNode participant(Access access, Course course, User user) {
        ObjectNode node = named(access, user, access.may(Capability.VIEW_USER_IDENTITY, course))
                .put("firstaccess", 0)
                .put("lastaccess", 0)
                .put("lastcourseaccess", 0);
        return pictured(node);
    }

    /** {@return the keys of a user anywhere else} */
    static ObjectNode account(Access access, User user) {
        ObjectNode node = named(access, user, access.may(Capability.VIEW_USER_IDENTITY))
                .put("firstaccess", 0)
                .put("lastaccess", 0)
                .put("suspended", user.suspended())
                .put("timezone", "99");
        return pictured(node);
    }

    /** Only those who may change accounts see the username. */
    private static ObjectNode named(Access access, User user, boolean identity) {
        ObjectNode node = Json.object().put("id", user.id());
        boolean administers = access.may(Capability.UPDATE_USERS);
        if (administers) {
            node.put("username", user.username());
        }
        node.put("firstname", user.firstname()).put("lastname", user.lastname()).put("fullname", user.fullname());
        if (identity) {
            node.put("email", user.email());
        }
        if (administers) {
            node.put("department", "");
        }
        // A blank idnumber is not an empty one: the key is missing (measured).
        return identity && !user.idnumber().isEmpty() ? node.put("idnumber", user.idnumber()) : node;
    }

    private static ObjectNode pictured(ObjectNode node) {
        return node.put("profileimageurlsmall", Links.picture("f2")).put("profileimageurl", Links.picture("f1"));
    }
}
