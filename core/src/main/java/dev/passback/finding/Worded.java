package dev.passback.finding;

/** A failure that people are told in their language. */
public interface Worded {

    /** {@return what happened, and what to do} */
    Wording wording();

    /** {@return what a failure says; its message where it has no more than that} */
    static Wording of(Exception failure) {
        return failure instanceof Worded worded
                ? worded.wording()
                : Wording.verbatim(String.valueOf(failure.getMessage()));
    }
}
