package dev.passback.app.cli;

import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.remote.Form;
import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LedgerCsv;
import dev.passback.app.sync.LedgerImport;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LedgerText;
import dev.passback.app.text.Screen;
import dev.passback.app.text.SyncText;
import dev.passback.files.upload.Published;
import dev.passback.link.Mirror;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a link's table of hashes in, or gives it out. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Export or import the table of what was carried: key,kind,student,hash.")
final class LinkLedgerCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(paramLabel = "NAME", description = "The link's name.")
    private String name;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Way way = new Way();

    /** In or out. */
    static final class Way {
        @Option(names = "--export", paramLabel = "FILE", description = "Write the table to this file.")
        private @Nullable Path export;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                description =
                        "Take this table in: equal scores are skipped from the next cycle on. A link that never ran"
                                + " asks its source for everything first.")
        private @Nullable Path table;
    }

    @Override
    public Integer call() throws IOException {
        PassbackCommand program = parent.program();
        Screen screen = program.surroundings().screen();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            return at(served.get());
        }
        try (Store store = program.store().open(program.surroundings())) {
            Link link = LinkCommand.find(store, name);
            if (way.export != null) {
                write(store.mirrors().load(name), way.export);
                screen.line("Wrote " + way.export);
                return ExitCode.DONE.code();
            }
            try (Reader in = Files.newBufferedReader(Objects.requireNonNull(way.table));
                    LiveLinks links = new LiveLinks(program.systems())) {
                return taken(store, links, link, in);
            }
        }
    }

    private int at(Served served) {
        String link = "/links/" + Server.name(name) + "/ledger";
        Path export = way.export;
        if (export != null) {
            served.save(link + ".csv", export);
            served.screen().line("Wrote " + export);
            return ExitCode.DONE.code();
        }
        Form form = new Form().with("ledger", Objects.requireNonNull(way.table));
        return served.print(served.server().post(link, form, served.told(false)));
    }

    private int taken(Store store, LiveLinks links, Link link, Reader in) {
        PassbackCommand program = parent.program();
        Screen screen = program.surroundings().screen();
        LinkRunner runner = new LinkRunner(
                store,
                () -> program.store().open(program.surroundings()),
                each -> links.open(store, each),
                program.surroundings().clock());
        try {
            return switch (new LedgerImport(store, runner)
                    .take(link, in, program.surroundings().actor())) {
                case LedgerImport.Result.NotLearned(CycleReport why) -> {
                    SyncText.print(why, screen);
                    yield SyncText.exitCode(List.of(why)).code();
                }
                case LedgerImport.Result.Taken taken -> {
                    LedgerText.print(taken, screen);
                    yield LedgerText.exitCode(taken).code();
                }
            };
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static void write(Mirror mirror, Path file) {
        try {
            Published.write(file, out -> LedgerCsv.write(mirror, out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
