package dev.passback.app.cli;

import dev.passback.app.link.Link;
import dev.passback.app.live.Linking;
import dev.passback.app.remote.Server;
import dev.passback.app.remote.Server.Told;
import dev.passback.app.store.Store;
import dev.passback.app.sync.GapReport;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.sync.LinkRemoval;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.GapText;
import dev.passback.app.text.LinkText;
import dev.passback.app.text.Screen;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Links between courses. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        subcommands = {
            LinkAddCommand.class,
            LinkConflictsCommand.class,
            LinkPinCommand.class,
            LinkUnpinCommand.class,
            LinkDecideCommand.class,
            LinkLedgerCommand.class
        },
        description = "Tie courses of Moodle to OpenEduCat, and decide about single students and cells.")
final class LinkCommand extends CommandGroup {
    @ParentCommand
    private PassbackCommand parent;

    PassbackCommand program() {
        return parent;
    }

    /** {@return the link of that name} */
    static Link find(Store store, String name) {
        return store.links()
                .find(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "there is no link \"" + name + "\"; there are: "
                                + String.join(
                                        ", ",
                                        store.links().list().stream()
                                                .map(Link::name)
                                                .toList())));
    }

    @Command(
            name = "propose",
            mixinStandardHelpOptions = true,
            description = "List which courses of two systems seem to be one, and why.")
    int propose(
            @Parameters(paramLabel = "CONNECTION", description = "The source.") String from,
            @Parameters(paramLabel = "CONNECTION", description = "The gradebook's system.") String to) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get().show("/proposals?from=" + Server.name(from) + "&to=" + Server.name(to), false);
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            Screen screen = parent.surroundings().screen();
            List<Linking.Proposal> proposals = new Linking(store, parent.systems()).propose(from, to);
            LinkText.proposals(from, to, proposals, screen);
            return ExitCode.DONE.code();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the links.")
    int list() {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            return served.get().show("/links", false);
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            Screen screen = parent.surroundings().screen();
            LinkText.list(store.links().list(), screen);
            return ExitCode.DONE.code();
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Forget a link; what it wrote stays, and so does its history.")
    int remove(@Parameters(paramLabel = "NAME", description = "The link's name.") String name) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            served.get().server().delete("/links/" + Server.name(name));
            LinkText.removed(name, served.get().screen());
            return ExitCode.DONE.code();
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            find(store, name);
            new LinkRemoval(
                            store,
                            () -> parent.store().open(parent.surroundings()),
                            parent.surroundings().clock())
                    .remove(name);
            LinkText.removed(name, parent.surroundings().screen());
            return ExitCode.DONE.code();
        }
    }

    @Command(
            name = "gaps",
            mixinStandardHelpOptions = true,
            description = "List the source's users who match nobody, and what waits for them.")
    int gaps(
            @Parameters(paramLabel = "NAME", description = "The link's name.") String name,
            @Option(names = "--csv", description = "As CSV.") boolean csv) {
        Optional<Served> served = parent.served();
        if (served.isPresent()) {
            String link = "/links/" + Server.name(name);
            return csv
                    ? served.get().print(served.get().server().get(link + "/gaps.csv", Told.FILE))
                    : served.get().show(link + "/gaps", false);
        }
        try (Store store = parent.store().open(parent.surroundings())) {
            GapReport report = GapReport.of(store, find(store, name));
            if (csv) {
                report.writeCsv(parent.surroundings().out());
            } else {
                GapText.print(report, parent.surroundings().screen());
            }
            return ExitCode.DONE.code();
        }
    }

    @Command(name = "hold", mixinStandardHelpOptions = true, description = "Leave a cell alone until it is released.")
    int hold(
            @Parameters(paramLabel = "NAME", description = "The link's name.") String name,
            @Parameters(paramLabel = "CELL", description = "Such as Q42:8: quiz 42, user 8.") String cell) {
        return LinkDecideCommand.change(this, name, cell, LinkDesk.Decision.HOLD);
    }

    @Command(name = "release", mixinStandardHelpOptions = true, description = "Carry a held cell again.")
    int release(
            @Parameters(paramLabel = "NAME", description = "The link's name.") String name,
            @Parameters(paramLabel = "CELL", description = "Such as Q42:8: quiz 42, user 8.") String cell) {
        return LinkDecideCommand.change(this, name, cell, LinkDesk.Decision.RELEASE);
    }
}
