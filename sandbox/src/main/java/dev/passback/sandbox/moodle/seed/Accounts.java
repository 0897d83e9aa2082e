package dev.passback.sandbox.moodle.seed;

import static dev.passback.sandbox.moodle.site.Capability.*;

import dev.passback.sandbox.moodle.site.Capability;
import java.util.EnumSet;
import java.util.Set;

/** Rights of service accounts. */
public final class Accounts {
    /** What an account needs to read grades and nothing more (measured on a real Moodle, right by right). */
    public static final Set<Capability> LEAST_PRIVILEGE = Set.copyOf(EnumSet.of(
            USE_REST,
            VIEW_COURSE,
            VIEW_PARTICIPANTS,
            VIEW_USER_DETAILS,
            VIEW_USER_IDENTITY,
            VIEW_HIDDEN_USER_FIELDS,
            VIEW_QUIZ,
            VIEW_QUIZ_REPORTS,
            VIEW_ASSIGNMENT,
            VIEW_ASSIGNMENT_GRADES,
            VIEW_USER_REPORT,
            VIEW_ALL_GRADES,
            VIEW_HIDDEN_GRADES,
            VIEW_HIDDEN_ACTIVITIES,
            VIEW_HIDDEN_COURSES,
            ACCESS_ALL_GROUPS,
            VIEW_SUSPENDED_USERS));

    private Accounts() {}
}
