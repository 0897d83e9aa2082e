package dev.passback.app.cli;

import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes back what was said of who a user of the source is. */
@Command(
        name = "unpin",
        mixinStandardHelpOptions = true,
        description = "Take back which student a user of the source was said to be.")
final class LinkUnpinCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(index = "0", paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Parameters(index = "1", paramLabel = "MOODLE_USER", description = "The user's id.")
    private String user;

    @Override
    public Integer call() {
        PassbackCommand program = parent.program();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            served.get().server().delete("/links/" + Server.name(name) + "/pins/" + Server.name(user));
            LinkText.unpinned(user, served.get().screen());
            return ExitCode.DONE.code();
        }
        try (Store store = program.store().open(program.surroundings())) {
            if (!new LinkDesk(store, LinkCommand.find(store, name)).unpin(user)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "link \"" + name + "\" has no pin of user " + user + "; it has: "
                                + String.join(", ", store.mirrors().pins(name).keySet()));
            }
            LinkText.unpinned(user, program.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }
}
