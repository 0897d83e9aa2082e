package dev.passback.app.cli;

import dev.passback.app.json.CheckJson;
import dev.passback.app.link.Checked;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.ConnectionCheck;
import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.text.ConnectText;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Connections to live systems. */
@Command(
        name = "connect",
        mixinStandardHelpOptions = true,
        subcommands = ConnectAddCommand.class,
        description = "Add, check, list and remove connections to Moodle and OpenEduCat.")
final class ConnectCommand extends CommandGroup {
    @ParentCommand
    private PassbackCommand parent;

    PassbackCommand program() {
        return parent;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Say whether a connection works, and what its account lacks.")
    int check(
            @Parameters(paramLabel = "NAME", description = "The connection's name.") String name,
            @Option(names = "--course", paramLabel = "COURSE", description = "Try the rights in this course too.")
                    String course,
            @Option(names = "--json", description = "One JSON object instead of text.") boolean json) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get()
                    .print(served.get()
                            .server()
                            .post(
                                    "/connections/" + Server.name(name) + "/check",
                                    Map.of("course", course == null ? "" : course),
                                    served.get().told(json)));
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            List<Checked.Problem> problems = new ConnectionCheck(
                            store, parent.systems(), parent.surroundings().clock())
                    .check(name, course == null ? "" : course)
                    .problems();
            if (json) {
                CheckJson.write(name, problems, parent.surroundings().out());
            } else {
                ConnectText.print(name, problems, parent.surroundings().screen());
            }
            return (problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).code();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the connections.")
    int list() {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get().show("/connections", false);
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            Screen screen = parent.surroundings().screen();
            ConnectText.list(store.connections().list(), screen);
            return ExitCode.DONE.code();
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Forget a connection and its credentials, if no link uses it.")
    int remove(@Parameters(paramLabel = "NAME", description = "The connection's name.") String name) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            served.get().server().delete("/connections/" + Server.name(name));
            ConnectText.removed(name, served.get().screen());
            return ExitCode.DONE.code();
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            List<String> users = new Connecting(store, parent.systems()).remove(name);
            if (!users.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "connection \"" + name + "\" is used by: " + String.join(", ", users)
                                + "; remove these links first with: passback link remove NAME");
            }
            ConnectText.removed(name, parent.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }
}
