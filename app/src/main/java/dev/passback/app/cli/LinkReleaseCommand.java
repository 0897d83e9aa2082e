package dev.passback.app.cli;

import dev.passback.app.sync.LinkDesk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Carry a held cell again. */
@Command(name = "release", mixinStandardHelpOptions = true, description = "Carry a held cell again.")
final class LinkReleaseCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(index = "0", paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Parameters(index = "1", paramLabel = "CELL", description = "Such as Q42:8: quiz 42, user 8.")
    private String cell;

    @Override
    public Integer call() {
        return LinkDecideCommand.change(
                parent, name, cell, LinkDesk::release, "is carried again from the next cycle on");
    }
}
