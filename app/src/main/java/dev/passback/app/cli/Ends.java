package dev.passback.app.cli;

import dev.passback.app.road.Target;
import dev.passback.plan.Plan;
import dev.passback.plan.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** What commands have in common about a plan's two ends and its end. */
final class Ends {
    private Ends() {}

    /** {@return the files that such a transfer reads} */
    static List<Path> inputs(Path source, Target target) {
        return target.kind().isFile() ? List.of(source, Path.of(target.name())) : List.of(source);
    }

    /** A rule set is how an import into the embedded gradebook goes; a file is imported by its own system. */
    static void requireRulesFit(RuleSet rules, Target target) {
        if (rules != RuleSet.PASSBACK && target.kind().isFile()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--rules " + rules.label() + " is for embedded gradebooks; " + target.name()
                            + " is a gradebook file, which its own system imports by its own rules");
        }
    }

    /** {@return how a command ends that carries out such a plan, or only makes it} */
    static ExitCode exitCode(Plan plan) {
        return switch (plan.verdict()) {
            case REFUSED -> ExitCode.FAILED;
            case DECISION_NEEDED -> ExitCode.DECISION_NEEDED;
            case GO -> plan.returned().isEmpty() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
        };
    }
}
