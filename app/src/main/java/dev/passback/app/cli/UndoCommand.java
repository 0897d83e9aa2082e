package dev.passback.app.cli;

import dev.passback.app.json.ReportJson;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.store.Store;
import dev.passback.app.sync.UndoTurn;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.ReportText;
import dev.passback.app.text.Screen;
import dev.passback.app.text.UndoText;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.plan.Counts;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a transfer back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Put back what a transfer wrote, where nobody changed it since.")
final class UndoCommand implements Callable<Integer> {
    static final String SAY_YES = "Nothing was written. Say --yes to put the scores back.";

    @ParentCommand
    private PassbackCommand parent;

    @Parameters(paramLabel = "TRANSFER", description = "The transfer's id, such as T3.")
    private String id;

    @Option(names = "-o", paramLabel = "OUT.csv", description = "The file to upload, where the gradebook is an export.")
    private @Nullable Path output;

    @Option(
            names = "--gradebook",
            paramLabel = "EXPORT",
            description = "A new export, to put back only what is still ours.")
    private @Nullable Path export;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = parent.surroundings();
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return new ServedUndo(
                            served.get(),
                            new TransferRun.Manner(yes, json, Optional.empty()),
                            Optional.ofNullable(output),
                            Optional.ofNullable(export))
                    .undo(id);
        }
        try (Store store = parent.store().open(surroundings)) {
            TransferRecord transfer = TransferId.parse(id)
                    .flatMap(store.journal()::find)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE, "there is no transfer " + id + "; passback history lists them"));
            return undo(store, transfer, surroundings).code();
        }
    }

    private ExitCode undo(Store store, TransferRecord transfer, Surroundings surroundings) {
        requireUndoable(transfer);
        if (transfer.undoneBy().isPresent()) {
            tell(
                    surroundings,
                    UndoText.undone(
                            transfer.id().toString(), transfer.undoneBy().get().toString()));
            return ExitCode.DONE;
        }
        Outputs.requireApart(
                Reopened.isFile(transfer)
                        ? List.of(Optional.ofNullable(export)
                                .orElse(Path.of(transfer.request().gradebook())))
                        : List.of(),
                Optional.ofNullable(output).stream().toList());
        try (OpenGradebooks linked = new OpenGradebooks(store, parent.systems())) {
            return undo(store, transfer, surroundings, linked);
        }
    }

    private ExitCode undo(Store store, TransferRecord transfer, Surroundings surroundings, LiveGradebooks linked) {
        Transfers transfers = new Transfers(store, surroundings.clock(), surroundings.actor());
        Undoing undoing = new Undoing(store, transfers, linked);
        Undoing.Prospect prospect = undoing.prospect(
                transfer, Optional.ofNullable(export).map(GivenFiles::name), Optional.ofNullable(output));
        if (!json) {
            UndoText.print(prospect, surroundings.screen());
        }
        boolean wanted = yes || prospect.back().isEmpty() || isWanted(surroundings);
        if (!wanted) {
            tell(surroundings, SAY_YES);
            return ExitCode.DECISION_NEEDED;
        }
        Report report = new UndoTurn(store, () -> parent.store().open(surroundings), surroundings.clock())
                .undo(undoing, prospect, ProgressBar.on(surroundings));
        TransferRecord undone = store.journal().find(report.id()).orElseThrow();
        return end(surroundings, transfer, undone, report);
    }

    static boolean isWanted(Surroundings surroundings) {
        return surroundings
                .ask("Put them back? (y/N)")
                .filter(answer -> answer.startsWith("y"))
                .isPresent();
    }

    private ExitCode end(Surroundings surroundings, TransferRecord transfer, TransferRecord undo, Report report) {
        List<Finding> findings = new ArrayList<>(OpenChanges.findings(report, true));
        if (Reopened.isFile(transfer) && export == null) {
            findings.add(Finding.of(
                    FindingCode.UNDO_ASSUMES_UPLOAD,
                    Place.WHOLE,
                    transfer.request()
                            .output()
                            .map(file -> Wording.of(
                                    "the file takes it that {} was uploaded and nothing was changed since", file))
                            .orElseGet(() -> Wording.of(
                                    "the file takes it that the transfer's file was uploaded and nothing was changed"
                                            + " since"))));
        }
        Optional<String> written = undo.request().output().filter(path -> report.written() > 0);
        if (json) {
            ReportJson.write(
                    new ReportJson.Ending(
                            report.counts(undo.request().counts()),
                            findings,
                            Optional.of(report),
                            written,
                            Optional.empty(),
                            0,
                            Optional.empty()),
                    surroundings.out());
        } else {
            Screen screen = surroundings.screen();
            ReportText.print(report, undo, findings, screen);
            written.ifPresent(path -> screen.line("Upload " + path));
        }
        return report.open().isEmpty() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
    }

    private void requireUndoable(TransferRecord transfer) {
        if (transfer.isOpen()) {
            throw new CommandException(
                    ExitCode.DECISION_NEEDED,
                    transfer.id() + " is not finished; finish it first with: passback transfer --resume "
                            + transfer.id());
        }
        if (transfer.request().undoes().isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    transfer.id() + " is itself an undo; carry out the transfer again instead of undoing its undo");
        }
        if (Reopened.isFile(transfer) && output == null) {
            throw new CommandException(
                    ExitCode.USAGE, UndoText.needsOutput(transfer.id().toString()));
        }
    }

    private void tell(Surroundings surroundings, String message) {
        if (json) {
            ReportJson.write(ReportJson.Ending.without(Counts.NONE, List.of(), message), surroundings.out());
        } else {
            surroundings.screen().line(message);
        }
    }
}
