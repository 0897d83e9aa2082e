package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;

/**
 * One call of a function: who asks for what.
 *
 * @param dispatcher runs other functions for the same caller
 */
public record Call(Access access, Arguments arguments, Dispatcher dispatcher) {

    public Site site() {
        return access.site();
    }

    public Course course(long id) {
        return site().course(id).orElseThrow(() -> MoodleException.noRecord("course", id));
    }

    public Quiz quiz(long id) {
        return site().quiz(id).orElseThrow(() -> MoodleException.noRecord("quiz", id));
    }

    public User user(long id) {
        return site().user(id).orElseThrow(MoodleException::noUser);
    }

    /** {@return the user of that id, or who asks for 0} */
    public User userOrSelf(long id) {
        return id == 0 ? access.user() : user(id);
    }
}
