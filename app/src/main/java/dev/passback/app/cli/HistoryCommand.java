package dev.passback.app.cli;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.HistoryText;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.util.List;
import java.util.Optional;
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
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get()
                    .show(id == null ? "/history?limit=" + limit : "/transfers/" + Server.name(id) + "/changes", json);
        }
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
        } else {
            new HistoryText(surroundings.screen()).list(transfers);
        }
    }

    private void show(TransferRecord transfer, Stream<JournalledChange> changes, Surroundings surroundings) {
        if (json) {
            HistoryJson.one(transfer, changes, surroundings.out());
        } else {
            new HistoryText(surroundings.screen()).one(transfer, changes);
        }
    }
}
