package dev.passback.app.cli;

import dev.passback.app.json.ConflictsJson;
import dev.passback.app.remote.Server;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import dev.passback.link.LinkedCell;
import dev.passback.link.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the cells where somebody else's mark stands. */
@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description = "List the marks that were edited in the gradebook and wait for a decision.")
final class LinkConflictsCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        PassbackCommand program = parent.program();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            return served.get().show("/links/" + Server.name(name) + "/conflicts", json);
        }
        try (Store store = program.store().open(program.surroundings())) {
            List<LinkedCell> conflicts = new LinkDesk(store, LinkCommand.find(store, name)).conflicts();
            Mirror mirror = store.mirrors().load(name);
            if (json) {
                ConflictsJson.write(
                        name, conflicts, mirror, program.surroundings().out());
                return ExitCode.DONE.code();
            }
            LinkText.conflicts(name, conflicts, mirror, program.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }
}
