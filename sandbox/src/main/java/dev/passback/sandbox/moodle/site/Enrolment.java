package dev.passback.sandbox.moodle.site;

/** Somebody's place in a course. */
public record Enrolment(long userId, Role role, boolean suspended) {

    public boolean isStudent() {
        return role == Role.STUDENT;
    }
}
