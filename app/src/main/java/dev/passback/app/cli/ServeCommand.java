package dev.passback.app.cli;

import dev.passback.app.live.LiveLinks;
import dev.passback.app.serve.Cycles;
import dev.passback.app.serve.HealthEndpoint;
import dev.passback.app.serve.LinkServer;
import dev.passback.app.serve.Night;
import dev.passback.app.serve.Pace;
import dev.passback.app.serve.Termination;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkRunner;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs links by their schedules; the only command that repeats. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run all links by their schedules, until it is stopped.")
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_WORKERS = 64;
    private static final int LAST_PORT = 65_535;

    @ParentCommand
    private PassbackCommand parent;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where /health answers, on this machine only; 0 takes any (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many links run at once (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Override
    public Integer call() throws InterruptedException {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new CommandException(ExitCode.USAGE, "--workers is from 1 to " + MOST_WORKERS + ", not " + workers);
        }
        if (port < 0 || port > LAST_PORT) {
            throw new CommandException(ExitCode.USAGE, "--port is from 0 to " + LAST_PORT + ", not " + port);
        }
        Surroundings surroundings = parent.surroundings();
        try (Termination termination = new Termination();
                LiveLinks live = new LiveLinks(parent.systems());
                LinkServer server = new LinkServer(
                        () -> parent.store().open(surroundings),
                        cycles(surroundings, live),
                        workers,
                        Pace.DEFAULT,
                        Night.here(),
                        surroundings.clock(),
                        line -> say(surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS) + " " + line));
                HealthEndpoint health = new HealthEndpoint(port, server::health)) {
            int links = server.count();
            server.start();
            say("Passback is running: " + Plural.of(links, "link") + ", " + Plural.of(workers, "worker") + ", "
                    + health.address());
            termination.await();
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "port " + port + " cannot be had (" + e.getMessage() + "); say another with --port");
        }
        return ExitCode.DONE.code();
    }

    private Cycles cycles(Surroundings surroundings, LiveLinks live) {
        return (store, name, depth, progress) -> new LinkRunner(
                        store,
                        () -> parent.store().open(surroundings),
                        link -> live.open(store, link),
                        surroundings.clock())
                .run(name, new Asked(depth, false, "schedule"), progress);
    }

    private void say(String line) {
        Screen screen = parent.surroundings().screen();
        screen.line(line);
        screen.writer().flush();
    }
}
