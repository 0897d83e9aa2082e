package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Capability;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Enrolment;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;

/** What a caller may do and where he may go. */
public record Access(Site site, Caller caller) {

    public boolean may(Capability capability) {
        return caller.admin() || caller.capabilities().contains(capability);
    }

    public boolean may(Capability capability, Course course) {
        return may(capability)
                || course.enrolment(caller.userId())
                        .filter(enrolment -> !enrolment.suspended())
                        .filter(enrolment -> enrolment.role().may(capability))
                        .isPresent();
    }

    public void require(Capability capability, Course course) {
        if (!may(capability, course)) {
            throw MoodleException.noCapability(capability);
        }
    }

    /** Refuses those who cannot get into a course; a password to be changed comes before everything else (measured). */
    public void enter(Course course) {
        if (user().standing() == User.Standing.MUST_CHANGE_PASSWORD) {
            throw MoodleException.of("forcepasswordchangenotice", "error/forcepasswordchangenotice");
        }
        if (!canEnter(course)) {
            throw MoodleException.notAccessible();
        }
    }

    public void enter(Activity activity) {
        Course course = site.courseOf(activity);
        enter(course);
        if (!sees(activity)) {
            throw MoodleException.notAccessible();
        }
    }

    public boolean canEnter(Course course) {
        boolean inside = activeIn(course) || may(Capability.VIEW_COURSE, course);
        return inside && (course.visible() || may(Capability.VIEW_HIDDEN_COURSES, course));
    }

    /** {@return whether the activity is there for him: shown, or hidden and he may see hidden ones} */
    public boolean sees(Activity activity) {
        Course course = site.courseOf(activity);
        Capability view =
                switch (activity) {
                    case Quiz quiz -> Capability.VIEW_QUIZ;
                    case Assignment assignment -> Capability.VIEW_ASSIGNMENT;
                };
        return may(view, course) && (activity.visible() || may(Capability.VIEW_HIDDEN_ACTIVITIES, course));
    }

    public boolean isSelf(long userId) {
        return caller.userId() == userId;
    }

    public User user() {
        return site.user(caller.userId()).orElseThrow(MoodleException::noUser);
    }

    private boolean activeIn(Course course) {
        return course.enrolment(caller.userId())
                .filter(enrolment -> !enrolment.suspended())
                .map(Enrolment::userId)
                .isPresent();
    }
}
