package dev.passback.sandbox.moodle.site;

import java.util.Arrays;
import java.util.Optional;

/** A right in Moodle that a function of its web services asks for, with the name that its errors use in English. */
public enum Capability {
    USE_REST("webservice/rest:use", "Use REST protocol"),
    VIEW_COURSE("moodle/course:view", "View courses without participation"),
    VIEW_PARTICIPANTS("moodle/course:viewparticipants", "View participants"),
    VIEW_USER_DETAILS("moodle/user:viewdetails", "View user profiles"),
    VIEW_USER_IDENTITY("moodle/site:viewuseridentity", "See full user identity in lists"),
    VIEW_HIDDEN_USER_FIELDS("moodle/course:viewhiddenuserfields", "View hidden user fields"),
    VIEW_HIDDEN_ACTIVITIES("moodle/course:viewhiddenactivities", "View hidden activities"),
    VIEW_HIDDEN_COURSES("moodle/course:viewhiddencourses", "View hidden courses"),
    VIEW_SUSPENDED_USERS("moodle/course:viewsuspendedusers", "View suspended users"),
    ACCESS_ALL_GROUPS("moodle/site:accessallgroups", "Access all groups"),
    REVIEW_ENROLMENTS("moodle/course:enrolreview", "Review course enrolments"),
    REVIEW_ROLES("moodle/role:review", "Review permissions for others"),
    UPDATE_USERS("moodle/user:update", "Update user profiles"),
    VIEW_QUIZ("mod/quiz:view", "View quiz information"),
    ATTEMPT_QUIZ("mod/quiz:attempt", "Attempt quizzes"),
    VIEW_QUIZ_REPORTS("mod/quiz:viewreports", "View quiz reports"),
    REVIEW_OWN_ATTEMPTS("mod/quiz:reviewmyattempts", "Review your own attempts"),
    VIEW_ASSIGNMENT("mod/assign:view", "View assignment"),
    VIEW_ASSIGNMENT_GRADES("mod/assign:viewgrades", "View grades"),
    GRADE_ASSIGNMENT("mod/assign:grade", "Grade assignment"),
    VIEW_USER_REPORT("gradereport/user:view", "View user report"),
    VIEW_OWN_GRADES("moodle/grade:view", "View own grades"),
    VIEW_ALL_GRADES("moodle/grade:viewall", "View grades of other users"),
    VIEW_HIDDEN_GRADES("moodle/grade:viewhidden", "View hidden grades for owner"),
    MANAGE_GRADES("moodle/grade:manage", "Manage grade items");

    private final String id;
    private final String title;

    Capability(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public static Optional<Capability> of(String id) {
        return Arrays.stream(values())
                .filter(capability -> capability.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
