package dev.passback.app.cli;

import dev.passback.app.api.ProblemText;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.road.Scratch;
import dev.passback.app.security.Institution;
import dev.passback.app.serve.Cycles;
import dev.passback.app.serve.LinkServer;
import dev.passback.app.serve.Night;
import dev.passback.app.serve.Pace;
import dev.passback.app.serve.Termination;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Plural;
import dev.passback.app.text.Screen;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.app.web.ListenOn;
import dev.passback.app.web.Parts;
import dev.passback.app.web.PortTakenException;
import dev.passback.app.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves pages and the API, and runs links by their schedules; the only command that goes on. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the web application and the API, and run all links by their schedules.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger("passback");
    private static final int MOST_WORKERS = 64;

    @ParentCommand
    private PassbackCommand parent;

    @Mixin
    private final ListenOptions listen = new ListenOptions();

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many links run at once (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Override
    public Integer call() {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new CommandException(ExitCode.USAGE, "--workers is from 1 to " + MOST_WORKERS + ", not " + workers);
        }
        ListenOn where = listen.listenOn();
        Surroundings surroundings = parent.surroundings();
        Optional<Institution> institution = new InstitutionSettings(surroundings.environment()).read();
        Scratch scratch = new Scratch(scratchFolder());
        try (Termination termination = new Termination();
                StorePool stores = new StorePool(() -> parent.store().open(surroundings));
                LiveLinks live = new LiveLinks(parent.systems());
                LinkServer server = new LinkServer(
                        () -> parent.store().open(surroundings),
                        cycles(surroundings, live),
                        new DraftTransfer(parent.systems(), surroundings.clock(), scratch),
                        new UndoTransfer(parent.systems().impatient(), surroundings.clock(), scratch, ProblemText::of),
                        workers,
                        Pace.DEFAULT,
                        Night.here(),
                        surroundings.clock(),
                        LOG::info);
                WebServer web = WebServer.start(
                        where,
                        new Parts(
                                stores,
                                parent.systems(),
                                live,
                                server,
                                server,
                                server,
                                server::health,
                                surroundings.clock(),
                                scratch),
                        institution)) {
            int links = server.count();
            server.start();
            web.setup().ifPresent(address -> say("Nobody can sign in yet. Make the first administrator: " + address));
            say("Passback is running: " + Plural.of(links, "link") + ", " + Plural.of(workers, "worker") + ", "
                    + web.address());
            termination.await();
        } catch (InterruptedException e) {
            // told to end by whoever runs it within a process of their own
            Thread.currentThread().interrupt();
        } catch (PortTakenException e) {
            throw new CommandException(ExitCode.FAILED, "port " + e.port() + " cannot be had; say another with --port");
        } finally {
            FileSystemUtils.deleteRecursively(scratch.folder().toFile());
        }
        return ExitCode.DONE.code();
    }

    private Cycles cycles(Surroundings surroundings, LiveLinks live) {
        return (store, name, depth, progress) -> new LinkRunner(
                        store,
                        () -> parent.store().open(surroundings),
                        link -> live.open(store, link),
                        surroundings.clock())
                .run(name, new Asked(depth, false, Asked.SCHEDULE), progress);
    }

    private static Path scratchFolder() {
        try {
            return Files.createTempDirectory("passback");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private void say(String line) {
        Screen screen = parent.surroundings().screen();
        screen.line(line);
        screen.writer().flush();
    }
}
