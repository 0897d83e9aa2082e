package dev.passback.app.text;

import dev.passback.plan.Plan;

/** What a command tells the script that called it. Part of the interface: never renumbered. */
public enum ExitCode {
    /** Done, also when there was nothing to do. */
    DONE(0),
    /** Failed; also an import that a rule set refuses. */
    FAILED(1),
    /** The command was not understood. */
    USAGE(2),
    /** A person must decide; nothing was written. */
    DECISION_NEEDED(3),
    /** Done, and some rows or cells came back. */
    SOME_RETURNED(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** {@return how a command ends that carries out such a plan, or only makes it} */
    public static ExitCode of(Plan plan) {
        return switch (plan.verdict()) {
            case REFUSED -> FAILED;
            case DECISION_NEEDED -> DECISION_NEEDED;
            case GO -> plan.returned().isEmpty() ? DONE : SOME_RETURNED;
        };
    }
}
