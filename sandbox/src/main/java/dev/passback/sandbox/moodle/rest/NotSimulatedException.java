package dev.passback.sandbox.moodle.rest;

/** A real Moodle could answer; this one cannot, and says so in no way that Moodle ever would. */
final class NotSimulatedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotSimulatedException(String function) {
        super("This simulated Moodle does not have the function " + function);
    }
}
