package dev.passback.app.cli;

import dev.passback.app.cli.TransferRun.Manner;
import dev.passback.app.link.Link;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.text.ExitCode;
import dev.passback.files.read.ScoreFileAhead;
import dev.passback.transfer.TransferId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Carries scores into a gradebook. */
@Command(
        name = "transfer",
        mixinStandardHelpOptions = true,
        description = "Carry a file's scores, or a saved plan, into a gradebook.")
final class TransferCommand implements Callable<Integer> {
    /** What can be said of any transfer, also of one that was planned or begun before. */
    private static final Set<String> ALWAYS = Set.of("--yes", "--json", "--data", "--database", "--server");

    private static final Set<String> WITH_A_PLAN = Set.of("-o", "--rejects");

    @ParentCommand
    private PassbackCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE|PLAN.json", description = "A score file, or a plan that was saved.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            paramLabel = "GRADEBOOK",
            description = "An embedded gradebook's name, the path of a Canvas or Moodle gradebook export, or"
                    + " CONNECTION:COURSE/BATCH/SUBJECT of an OpenEduCat.")
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
        Optional<Served> served = parent.served();
        Manner manner = new Manner(yes, json, Optional.ofNullable(rejects));
        return served.isPresent() ? at(served.get(), manner) : here(manner);
    }

    /** {@return the file that was said; nothing with {@code --resume}} */
    private Optional<Path> given() {
        if (resume != null) {
            requireOnly(Set.of("--resume"), "a transfer that was cut off goes on as it began");
            if (file != null) {
                throw new CommandException(ExitCode.USAGE, "--resume ID needs no FILE");
            }
            return Optional.empty();
        }
        if (file == null) {
            throw new CommandException(ExitCode.USAGE, "transfer needs a FILE, a PLAN.json or --resume ID");
        }
        if (PlanFile.isPlan(file)) {
            requireOnly(WITH_A_PLAN, "a saved plan says itself what is carried where, and how");
        } else if (gradebook == null) {
            throw new CommandException(ExitCode.USAGE, "transfer FILE needs --to GRADEBOOK");
        }
        return Optional.of(file);
    }

    private int at(Served served, Manner manner) {
        Optional<Path> given = given();
        Optional<Path> upload = Optional.ofNullable(output);
        if (given.isEmpty()) {
            return new ServedReport(served, manner, upload).finish(Objects.requireNonNull(resume));
        }
        ServedTransfer transfer = new ServedTransfer(served, manner, upload);
        if (PlanFile.isPlan(given.get())) {
            return transfer.savedPlan(PlanFile.read(given.get()).text());
        }
        ServedPlan.Goal goal = ServedPlan.Goal.of(served, Objects.requireNonNull(gradebook));
        Outputs.requireApart(
                Stream.concat(given.stream(), goal.export().stream()).toList(),
                Stream.concat(upload.stream(), manner.rejects().stream()).toList());
        new ServedReport(served, manner, upload).requireOutput(goal.export().isPresent(), goal.gradebook());
        return transfer.file(ServedPlan.of(served, given.get(), goal, Optional.ofNullable(course), options));
    }

    private int here(Manner manner) {
        Surroundings surroundings = parent.surroundings();
        try (Store store = parent.store().open(surroundings);
                OpenGradebooks live = new OpenGradebooks(store, parent.systems())) {
            TransferRun run = new TransferRun(store, live, surroundings, manner);
            Optional<Path> given = given();
            if (given.isEmpty()) {
                return resumed(store, run, Objects.requireNonNull(resume)).code();
            }
            if (PlanFile.isPlan(given.get())) {
                return run.savedPlan(PlanFile.read(given.get()), Optional.ofNullable(output))
                        .code();
            }
            try (ScoreFileAhead source = ScoreFileAhead.of(given.get(), options.reading())) {
                Target target = new Targets(store, live)
                        .find(
                                Objects.requireNonNull(gradebook),
                                Optional.ofNullable(course),
                                Optional.ofNullable(output));
                Ends.requireRulesFit(options.rules(), target);
                return run.file(source, target, options.wish(), Optional.ofNullable(output))
                        .code();
            }
        }
    }

    /** A link's transfer goes on in the link's turn, as a cycle would carry it on. */
    private ExitCode resumed(Store store, TransferRun run, String id) {
        Optional<Link> link = TransferId.parse(id)
                .flatMap(store.journal()::find)
                .flatMap(transfer -> store.links().into(transfer.request().target()));
        if (link.isEmpty()) {
            return run.resume(id);
        }
        Surroundings surroundings = parent.surroundings();
        try (LinkTurn turn = LinkTurn.require(
                store, () -> parent.store().open(surroundings), link.get().name(), surroundings.clock())) {
            ExitCode code = run.resume(id);
            turn.ended("resumed", TransferId.parse(id), "{}");
            return code;
        }
    }

    /** An option that would not be heeded is refused: whoever gives it counts on it. */
    private void requireOnly(Set<String> options, String why) {
        List<String> others = spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !ALWAYS.contains(name) && !options.contains(name))
                .toList();
        if (!others.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, why + "; it takes no " + String.join(", ", others));
        }
    }
}
