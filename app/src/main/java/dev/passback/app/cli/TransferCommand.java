package dev.passback.app.cli;

import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Carries scores into a gradebook. */
@Command(
        name = "transfer",
        mixinStandardHelpOptions = true,
        description = "Carry a file's scores, or a saved plan, into a gradebook.")
final class TransferCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(arity = "0..1", paramLabel = "FILE|PLAN.json", description = "A score file, or a plan that was saved.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            paramLabel = "GRADEBOOK",
            description = "An embedded gradebook's name, or the path of a Canvas or Moodle gradebook export.")
    private @Nullable String gradebook;

    @Option(
            names = "--course",
            paramLabel = "NAME",
            description = "Under which name the export's course is remembered.")
    private @Nullable String course;

    @Option(names = "-o", paramLabel = "OUT.csv", description = "The file to upload, where the gradebook is an export.")
    private @Nullable Path output;

    @Option(names = "--rejects", paramLabel = "R.csv", description = "The rows that come back, ready to be mended.")
    private @Nullable Path rejects;

    @Option(names = "--resume", paramLabel = "ID", description = "Finish a transfer that was cut off.")
    private @Nullable String resume;

    @Option(names = "--yes", description = "Do not ask; conflicts are kept and come back.")
    private boolean yes;

    @Mixin
    private final WishOptions options = new WishOptions();

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = parent.surroundings();
        try (Store store = parent.store().open(surroundings)) {
            TransferRun run = new TransferRun(
                    store, surroundings, new TransferRun.Manner(yes, json, Optional.ofNullable(rejects)));
            if (resume != null) {
                return run.resume(resume).code();
            }
            Path given = file;
            if (given == null) {
                throw new CommandException(ExitCode.USAGE, "transfer needs a FILE, a PLAN.json or --resume ID");
            }
            if (PlanFile.isPlan(given)) {
                if (gradebook != null) {
                    throw new CommandException(
                            ExitCode.USAGE, "a saved plan names its gradebook; --to is for score files");
                }
                return run.savedPlan(PlanFile.read(given), Optional.ofNullable(output))
                        .code();
            }
            if (gradebook == null) {
                throw new CommandException(ExitCode.USAGE, "transfer FILE needs --to GRADEBOOK");
            }
            Target target =
                    new Targets(store).find(gradebook, Optional.ofNullable(course), Optional.ofNullable(output));
            Ends.requireRulesFit(options.rules(), target);
            return run.file(given, target, options.wish(), Optional.ofNullable(output))
                    .code();
        }
    }
}
