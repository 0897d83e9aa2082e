package dev.passback.sandbox.moodle.site;

import static dev.passback.sandbox.moodle.site.Capability.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in a course, with the rights that a fresh Moodle gives it. */
public enum Role {
    EDITING_TEACHER(3, "editingteacher"),
    TEACHER(4, "teacher"),
    STUDENT(5, "student");

    /** Rights that no role in a course has. */
    private static final Set<Capability> OUTSIDE = Set.copyOf(EnumSet.of(USE_REST, VIEW_COURSE, UPDATE_USERS));

    private static final Set<Capability> ATTEMPTING = Set.copyOf(EnumSet.of(ATTEMPT_QUIZ, REVIEW_OWN_ATTEMPTS));
    private static final Set<Capability> EDITING =
            Set.copyOf(EnumSet.of(ACCESS_ALL_GROUPS, MANAGE_GRADES, REVIEW_ROLES));
    private static final Set<Capability> LEARNING = Set.copyOf(EnumSet.of(
            VIEW_PARTICIPANTS, VIEW_USER_DETAILS, VIEW_QUIZ, VIEW_ASSIGNMENT, VIEW_USER_REPORT, VIEW_OWN_GRADES));

    private final long id;
    private final String shortname;

    Role(long id, String shortname) {
        this.id = id;
        this.shortname = shortname;
    }

    /** {@return the roles that may do it} */
    public static Set<Role> allowed(Capability capability) {
        return Arrays.stream(values()).filter(role -> role.may(capability)).collect(Collectors.toSet());
    }

    public long id() {
        return id;
    }

    public String shortname() {
        return shortname;
    }

    public boolean may(Capability capability) {
        if (OUTSIDE.contains(capability)) {
            return false;
        }
        boolean attempting = ATTEMPTING.contains(capability);
        return switch (this) {
            case EDITING_TEACHER -> !attempting;
            case TEACHER -> !attempting && !EDITING.contains(capability);
            case STUDENT -> attempting || LEARNING.contains(capability);
        };
    }
}
