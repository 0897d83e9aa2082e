package dev.passback.app.cli;

import dev.passback.app.road.Target;
import dev.passback.app.text.ExitCode;
import dev.passback.plan.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** What commands have in common about a plan's two ends. */
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
}
