package dev.passback.app.cli;

import dev.passback.app.json.PlanHead;
import dev.passback.app.json.ReportJson;
import dev.passback.app.json.SavedPlan;
import dev.passback.app.json.StalePlan;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.road.Rejects;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Road;
import dev.passback.app.road.Target;
import dev.passback.app.road.Targets;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Wish;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.PlanText;
import dev.passback.app.text.Plural;
import dev.passback.app.text.ReportText;
import dev.passback.app.text.Screen;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFileAhead;
import dev.passback.finding.Finding;
import dev.passback.finding.Wording;
import dev.passback.plan.Counts;
import dev.passback.plan.Policy;
import dev.passback.plan.ReturnedRow;
import dev.passback.plan.RuleSet;
import dev.passback.plan.Verdict;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One transfer, from its plan over the question whether it is wanted to its report. */
final class TransferRun {
    static final String IMPORT_FAILED = "Import failed. No data was imported.";
    static final String IMPORT_SUCCESS = "Grade import success";
    static final String DECIDE_FIRST = "Nothing was written: a person must decide first, see the findings.";
    static final String SAY_YES = "Nothing was written. Say --yes to carry the plan out.";

    private final Store store;
    private final LiveGradebooks live;
    private final Surroundings surroundings;
    private final Screen screen;
    private final Manner manner;
    private final Transfers transfers;

    /** How it goes about: whether it asks, and where it tells. */
    record Manner(boolean yes, boolean json, Optional<Path> rejects) {}

    /** @param live opens the gradebooks of running systems */
    TransferRun(Store store, LiveGradebooks live, Surroundings surroundings, Manner manner) {
        this.store = store;
        this.live = live;
        this.surroundings = surroundings;
        this.screen = surroundings.screen();
        this.manner = manner;
        this.transfers = new Transfers(store, surroundings.clock(), surroundings.actor());
    }

    /** Carries a file's scores into a gradebook. */
    ExitCode file(ScoreFileAhead source, Target target, Wish wish, Optional<Path> output) {
        requireOutput(source.path(), target, output);
        PlannedTransfer planned = new Road(store).plan(source, target, wish);
        String fingerprint = Transfers.fingerprint(planned.source().sha256(), target, wish, output);
        Optional<TransferRecord> open = transfers.cutOff(target, fingerprint);
        return open.isPresent()
                ? finish(open.get(), target, planned.plan().returned(), Optional.of(planned))
                : decided(planned, fingerprint, output);
    }

    /** Carries out exactly what a saved plan says, or refuses it. */
    ExitCode savedPlan(PlanFile file, Optional<Path> output) {
        PlanHead head = file.plan().head();
        ReadOptions reading =
                new ReadOptions(NumberForm.valueOf(head.numberForm().toUpperCase(Locale.ROOT)));
        try (ScoreFileAhead source = ScoreFileAhead.of(Path.of(head.sourcePath()), reading)) {
            return savedPlan(file.plan(), source, reading, output);
        }
    }

    private ExitCode savedPlan(SavedPlan saved, ScoreFileAhead source, ReadOptions reading, Optional<Path> output) {
        PlanHead head = saved.head();
        Target target = new Targets(store, live).find(head.gradebook(), head.course(), output);
        Ends.requireRulesFit(head.rules(), target);
        requireOutput(source.path(), target, output);
        Wish wish = new Wish(saved.choices(), head.policy(), head.rules(), reading);
        PlannedTransfer planned = new Road(store).plan(source, target, wish);
        String fingerprint = Transfers.fingerprint(head.sourceSha256(), target, wish, output);
        Optional<TransferRecord> open = transfers.cutOff(target, fingerprint);
        if (open.isPresent()) {
            return finish(open.get(), target, planned.plan().returned(), Optional.of(planned));
        }
        List<String> differences = StalePlan.differences(saved, planned.head(head.course()), planned.plan()).stream()
                .map(Wording::text)
                .toList();
        if (!differences.isEmpty()) {
            throw new CommandException(
                    ExitCode.DECISION_NEEDED,
                    "the plan is stale and was not carried out; make it again:\n  " + String.join("\n  ", differences));
        }
        return decided(planned, fingerprint, output);
    }

    /** Finishes a transfer that was cut off. */
    ExitCode resume(String id) {
        TransferRecord transfer = TransferId.parse(id)
                .flatMap(store.journal()::find)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, "there is no transfer " + id));
        if (!transfer.isOpen()) {
            throw new CommandException(ExitCode.USAGE, "transfer " + transfer.id() + " is finished already");
        }
        Report report =
                transfers.resume(transfer, new Reopened(store, live).gradebook(transfer), ProgressBar.on(surroundings));
        return end(transfer.request().counts(), List.of(), report, transfer, List.of(), Optional.empty());
    }

    private void requireOutput(Path source, Target target, Optional<Path> output) {
        Outputs.requireApart(
                Ends.inputs(source, target),
                Stream.concat(output.stream(), manner.rejects().stream()).toList());
        if (target.kind().isFile() && output.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, target.name() + " is a gradebook file: say with -o where the file to upload goes");
        }
        if (!target.kind().isFile() && output.isPresent()) {
            throw new CommandException(ExitCode.USAGE, "-o is for gradebook files; " + target.name() + " is none");
        }
    }

    private ExitCode decided(PlannedTransfer first, String fingerprint, Optional<Path> output) {
        PlannedTransfer planned = first;
        if (!manner.json()) {
            new PlanText(screen).print(planned);
            screen.line();
        }
        if (planned.plan().verdict() != Verdict.GO) {
            return refused(planned);
        }
        if (!manner.yes()) {
            if (hasOpenConflicts(planned)) {
                Optional<Policy.OnConflict> decision =
                        conflictDecision(surroundings, planned.plan().counts().conflicts());
                if (decision.isEmpty()) {
                    return undecided(planned);
                }
                planned = new Road(store)
                        .planAgain(planned, planned.wish().policy().with(decision.get()));
                if (!manner.json()) {
                    new PlanText(screen).print(planned);
                    screen.line();
                }
            }
            if (planned.plan().counts().toWrite() > 0
                    && !isWanted(surroundings, planned.plan().counts().toWrite())) {
                return undecided(planned);
            }
        }
        Report report = transfers.transfer(planned, fingerprint, output, ProgressBar.on(surroundings));
        TransferRecord record = store.journal().find(report.id()).orElseThrow();
        return end(
                planned.plan().counts(),
                planned.plan().findings(),
                report,
                record,
                planned.plan().returned(),
                Optional.of(planned));
    }

    private ExitCode refused(PlannedTransfer planned) {
        ExitCode code = ExitCode.of(planned.plan());
        String reason = code == ExitCode.FAILED ? IMPORT_FAILED : DECIDE_FIRST;
        tellNothingWritten(planned, reason);
        return code;
    }

    private ExitCode undecided(PlannedTransfer planned) {
        tellNothingWritten(planned, SAY_YES);
        return ExitCode.DECISION_NEEDED;
    }

    private void tellNothingWritten(PlannedTransfer planned, String reason) {
        if (manner.json()) {
            ReportJson.write(
                    ReportJson.Ending.without(
                            planned.plan().counts(), planned.plan().findings(), reason),
                    surroundings.out());
        } else {
            screen.line(reason);
        }
    }

    private static boolean hasOpenConflicts(PlannedTransfer planned) {
        return planned.plan().counts().conflicts() > 0
                && planned.wish().policy().onConflict() == Policy.OnConflict.ASK;
    }

    /** {@return what a person says of cells with another score; empty where nobody can be asked} */
    static Optional<Policy.OnConflict> conflictDecision(Surroundings surroundings, int conflicts) {
        return surroundings
                .ask(
                        Plural.of(conflicts, "cell")
                                + " of the gradebook hold another score. (k)eep them, take the (s)ource's, or the higher to (r)aise?")
                .map(answer -> switch (answer) {
                    case "s", "source" -> Policy.OnConflict.SOURCE;
                    case "r", "raise" -> Policy.OnConflict.RAISE;
                    default -> Policy.OnConflict.KEEP;
                });
    }

    static boolean isWanted(Surroundings surroundings, int scores) {
        return surroundings
                .ask("Write " + Plural.of(scores, "score") + "? (y/N)")
                .map(answer -> answer.equals("y") || answer.equals("yes"))
                .orElse(false);
    }

    private ExitCode finish(
            TransferRecord open, Target target, List<ReturnedRow> returned, Optional<PlannedTransfer> planned) {
        Report report = transfers.resume(open, target.gradebook(), ProgressBar.on(surroundings));
        return end(
                open.request().counts(),
                planned.map(p -> p.plan().findings()).orElse(List.of()),
                report,
                open,
                returned,
                planned);
    }

    private ExitCode end(
            Counts plannedCounts,
            List<Finding> planFindings,
            Report report,
            TransferRecord transfer,
            List<ReturnedRow> planReturned,
            Optional<PlannedTransfer> planned) {
        Counts counts = report.counts(plannedCounts);
        List<ReturnedRow> returned = planned.isPresent()
                ? Rejects.with(planReturned, report, planned.get().source())
                : planReturned;
        boolean undo = transfer.request().undoes().isPresent();
        List<Finding> outcomes = OpenChanges.findings(report, undo);
        Optional<Path> rejects = manner.rejects()
                .filter(path ->
                        planned.isPresent() && Rejects.write(planned.get().source(), returned, path));
        Optional<String> output = transfer.request().output().filter(path -> report.written() > 0);
        if (manner.json()) {
            List<Finding> all = new ArrayList<>(planFindings);
            all.addAll(outcomes);
            ReportJson.write(
                    new ReportJson.Ending(
                            counts,
                            all,
                            Optional.of(report),
                            output,
                            rejects.map(Path::toString),
                            returned.size(),
                            Optional.empty()),
                    surroundings.out());
        } else {
            ReportText.print(report, transfer, outcomes, screen);
            output.ifPresent(path -> screen.line("Upload " + path));
            if (!returned.isEmpty()) {
                screen.line(Plural.of(returned.size(), "row") + " came back"
                        + rejects.map(path -> ": " + path).orElse("; --rejects FILE writes them down to be mended"));
            }
            if (planned.isPresent() && planned.get().wish().rules() == RuleSet.MOODLE) {
                screen.line(IMPORT_SUCCESS);
            }
        }
        boolean some =
                counts.returned() > 0 || !returned.isEmpty() || !report.open().isEmpty();
        return some ? ExitCode.SOME_RETURNED : ExitCode.DONE;
    }
}
