package dev.passback.app.cli;

import dev.passback.app.sync.LinkDesk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Leave a cell alone until it is released. */
@Command(name = "hold", mixinStandardHelpOptions = true, description = "Leave a cell alone until it is released.")
final class LinkHoldCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand parent;

    @Parameters(index = "0", paramLabel = "NAME", description = "The link's name.")
    private String name;

    @Parameters(index = "1", paramLabel = "CELL", description = "Such as Q42:8: quiz 42, user 8.")
    private String cell;

    @Override
    public Integer call() {
        return LinkDecideCommand.change(parent, name, cell, LinkDesk::hold, "is held until it is released");
    }
}
