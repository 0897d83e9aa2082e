package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import java.util.Optional;

/** How many of the changes are settled that a run makes, as the journal has it: the same on every node. */
public record RunProgress(int settled, int total) {

    /** {@return how far a run has come; empty before it has planned, where nothing changes, and when it has ended} */
    public static Optional<RunProgress> of(Store store, Run run) {
        if (run.finished().isPresent()) {
            return Optional.empty();
        }
        return store.links()
                .find(run.link())
                .map(Link::target)
                .flatMap(store.journal()::openOn)
                .map(open -> new RunProgress(
                        store.journal().settled(open.id()),
                        open.request().counts().toWrite()));
    }
}
