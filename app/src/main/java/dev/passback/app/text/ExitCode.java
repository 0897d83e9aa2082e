package dev.passback.app.text;

import dev.passback.finding.Finding;
import dev.passback.finding.Severity;
import dev.passback.plan.Plan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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

    /** {@return how a command ends that carried out what it could, and found that} */
    public static ExitCode of(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.RETURNED) ? SOME_RETURNED : DONE;
    }

    /** {@return the one of that number} */
    public static ExitCode of(int code) {
        return Arrays.stream(values())
                .filter(each -> each.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command ends with " + code));
    }

    /** {@return how a command ends that did several things, which ended so} */
    public static ExitCode gravest(Collection<ExitCode> ends) {
        return Stream.of(FAILED, USAGE, DECISION_NEEDED, SOME_RETURNED)
                .filter(ends::contains)
                .findFirst()
                .orElse(DONE);
    }
}
