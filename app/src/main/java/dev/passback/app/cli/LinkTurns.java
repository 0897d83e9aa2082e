package dev.passback.app.cli;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkTurn;

/** Takes a link's turn for a command, or says that somebody else has it. */
final class LinkTurns {
    private LinkTurns() {}

    static LinkTurn take(PassbackCommand program, Store store, Link link) {
        Surroundings surroundings = program.surroundings();
        return LinkTurn.take(store, () -> program.store().open(surroundings), link.name(), surroundings.clock())
                .orElseThrow(() -> new CommandException(
                        ExitCode.DECISION_NEEDED,
                        "link \"" + link.name() + "\" is running just now; try again when its cycle has ended"));
    }
}
