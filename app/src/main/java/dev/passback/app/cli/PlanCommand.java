package dev.passback.app.cli;

import dev.passback.app.json.PlanJson;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Road;
import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.PlanText;
import dev.passback.files.read.ScoreFileAhead;
import dev.passback.files.upload.Published;
import dev.passback.transfer.TransferOpenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what a transfer would do, and changes nothing. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Show exactly what a transfer would change, and save it with -o.")
final class PlanCommand implements Callable<Integer> {
    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "FILE", description = "A score file.")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "GRADEBOOK",
            description = "An embedded gradebook's name, the path of a Canvas or Moodle gradebook export, or"
                    + " CONNECTION:COURSE/BATCH/SUBJECT of an OpenEduCat.")
    private String gradebook = "";

    @Option(
            names = "--course",
            paramLabel = "NAME",
            description = "Under which name the export's course is remembered.")
    private @Nullable String course;

    @Mixin
    private final WishOptions options = new WishOptions();

    @Option(
            names = "-o",
            paramLabel = "PLAN.json",
            description = "Save the plan; transfer PLAN.json carries out exactly it.")
    private @Nullable Path output;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Optional<Served> served = parent.served();
        return served.isPresent() ? at(served.get()) : here(parent.surroundings());
    }

    /** A plan that is not saved is not kept on the server either. */
    private int at(Served served) {
        ServedPlan.Goal goal = ServedPlan.Goal.of(served, gradebook);
        Outputs.requireApart(
                Stream.concat(Stream.of(file), goal.export().stream()).toList(),
                Optional.ofNullable(output).stream().toList());
        ServedPlan plan = ServedPlan.of(served, file, goal, Optional.ofNullable(course), options);
        Path saved = output;
        if (saved == null) {
            int exit = plan.print(json);
            plan.forget();
            return exit;
        }
        served.save(plan.path() + "/plan", saved);
        return plan.print(json);
    }

    private int here(Surroundings surroundings) {
        try (Store store = parent.store().open(surroundings);
                OpenGradebooks live = new OpenGradebooks(store, parent.systems().impatient());
                ScoreFileAhead source = ScoreFileAhead.of(file, options.reading())) {
            Target target = new Targets(store, live).find(gradebook, Optional.ofNullable(course), Optional.empty());
            Ends.requireRulesFit(options.rules(), target);
            // half of its changes stand in the gradebook: a plan made now would be stale when it is finished
            store.journal().openOn(target.gradebook().target()).ifPresent(open -> {
                throw new TransferOpenException(open);
            });
            Outputs.requireApart(
                    Ends.inputs(file, target),
                    Optional.ofNullable(output).stream().toList());
            PlannedTransfer planned = new Road(store).plan(source, target, options.wish());
            Path saved = output;
            if (saved != null) {
                save(planned, saved);
            }
            if (json) {
                PlanJson.write(planned.head(Optional.ofNullable(course)), planned.plan(), surroundings.out());
            } else {
                new PlanText(surroundings.screen()).print(planned);
            }
            return ExitCode.of(planned.plan()).code();
        }
    }

    private void save(PlannedTransfer planned, Path path) {
        try {
            Published.write(
                    path, out -> PlanJson.write(planned.head(Optional.ofNullable(course)), planned.plan(), out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }
}
