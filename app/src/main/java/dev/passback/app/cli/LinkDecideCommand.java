package dev.passback.app.cli;

import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import dev.passback.link.CellId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides a cell where somebody else's mark stands. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decide a conflict: keep the gradebook's mark, or write the source's.")
final class LinkDecideCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(index = "0", paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Parameters(index = "1", paramLabel = "CELL", description = "Such as Q42:8, as passback link conflicts has it.")
    private String cell;

    @Parameters(index = "2", paramLabel = "keep|source", description = "Whose mark counts.")
    private Decision decision;

    /** Whose mark counts. */
    enum Decision {
        KEEP,
        SOURCE
    }

    @Override
    public Integer call() {
        return switch (decision) {
            case KEEP -> change(parent, name, cell, LinkDesk.Decision.KEEP);
            case SOURCE -> change(parent, name, cell, LinkDesk.Decision.SOURCE);
        };
    }

    /** Changes one cell and says so; the same for every decision about a cell. */
    static int change(LinkCommand parent, String name, String cell, LinkDesk.Decision decision) {
        CellId id = CellId.parse(cell)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "a cell is such as Q42:8 (quiz 42, user 8), A7:8 or G13:8, not \"" + cell + "\""));
        PassbackCommand program = parent.program();
        Optional<Served> served = program.served();
        if (served.isPresent()) {
            served.get()
                    .server()
                    .post(
                            "/links/" + Server.name(name) + "/cells/" + Server.name(id.toString()) + "/decision",
                            Map.of("decision", decision.name().toLowerCase(Locale.ROOT)),
                            Told.JSON);
            LinkText.decided(cell, decision, served.get().screen());
            return ExitCode.DONE.code();
        }
        try (Store store = program.store().open(program.surroundings())) {
            LinkDesk desk = new LinkDesk(store, LinkCommand.find(store, name));
            if (desk.decide(List.of(id), decision).isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE, "link \"" + name + "\" has seen no score for " + cell + " yet");
            }
            LinkText.decided(cell, decision, program.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }
}
