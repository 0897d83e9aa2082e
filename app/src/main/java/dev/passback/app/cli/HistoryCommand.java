package dev.passback.app.cli;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.store.Store;
import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what was carried, when, by whom and why. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "List the transfers, or show every change of one.")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @ParentCommand
    private PassbackCommand parent;

    @Parameters(arity = "0..1", paramLabel = "TRANSFER", description = "Show this one, cell by cell.")
    private @Nullable String id;

    @Option(names = "--limit", paramLabel = "N", description = "How many transfers are listed (default: 20).")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        Surroundings surroundings = parent.surroundings();
        try (Store store = parent.store().open(surroundings)) {
            String wanted = id;
            if (wanted == null) {
                list(store.journal().latest(limit), surroundings);
            } else {
                TransferRecord transfer = TransferId.parse(wanted)
                        .flatMap(store.journal()::find)
                        .orElseThrow(() -> new CommandException(ExitCode.USAGE, "there is no transfer " + wanted));
                try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
                    show(transfer, changes, surroundings);
                }
            }
            return ExitCode.DONE.code();
        }
    }

    private void list(List<TransferRecord> transfers, Surroundings surroundings) {
        if (json) {
            HistoryJson.list(transfers, surroundings.out());
            return;
        }
        Screen screen = surroundings.screen();
        transfers.forEach(transfer -> screen.line(line(transfer)));
        if (transfers.isEmpty()) {
            screen.line("Nothing was transferred yet.");
        }
    }

    private void show(TransferRecord transfer, Stream<JournalledChange> changes, Surroundings surroundings) {
        if (json) {
            HistoryJson.one(transfer, changes, surroundings.out());
            return;
        }
        Screen screen = surroundings.screen();
        screen.line(Screen.Style.BOLD, line(transfer));
        transfer.expired()
                .ifPresent(since -> screen.line("  What it changed is kept no more since "
                        + TIME.format(since.atZone(ZoneId.systemDefault())) + "."));
        String place = transfer.request().sourceKind().equals("link") ? "user" : "line";
        changes.forEach(change -> screen.line("  " + line(change, place)));
    }

    private static String line(TransferRecord transfer) {
        String state = transfer.isOpen()
                ? "open; finish with: passback transfer --resume " + transfer.id()
                : transfer.undoneBy().map(by -> "undone by " + by).orElse("done")
                        + (transfer.expired().isPresent() ? ", changes kept no more" : "");
        return transfer.id() + "  " + TIME.format(transfer.started().atZone(ZoneId.systemDefault())) + "  "
                + transfer.request().actor() + "  " + transfer.request().source() + " → "
                + transfer.request().gradebook() + "  "
                + PlanText.counts(transfer.request().counts()) + "  ("
                + state + ")";
    }

    private static String line(JournalledChange change, String place) {
        return change.change().studentLabel() + "  " + change.change().itemTitle() + "  "
                + shown(change.change().before()) + " → "
                + shown(change.change().after()) + "  from " + place + " "
                + change.change().line() + ", \"" + change.change().column() + "\", matched by "
                + change.change().matchedBy() + "  ("
                + change.outcome().map(HistoryCommand::shown).orElse("not sent yet") + ")";
    }

    private static String shown(Score score) {
        return score instanceof Score.NotGraded ? "blank" : score.toString();
    }

    private static String shown(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written w -> "written";
            case Outcome.Kept kept -> "kept " + shown(kept.found());
            case Outcome.Refused refused -> "refused: " + refused.reason();
        };
    }
}
