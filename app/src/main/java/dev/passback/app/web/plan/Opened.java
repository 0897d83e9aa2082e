package dev.passback.app.web.plan;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.people.Access;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import java.util.Optional;

/** A draft with the plan that it gives now. */
public record Opened(Draft draft, PlannedTransfer planned) {

    /**
     * {@return the draft with its plan; empty where no gradebook is chosen yet}
     *
     * @throws dev.passback.app.security.NotFoundException if the gradebook is somebody else's by now
     */
    public static Optional<Opened> of(Store store, Access access, Draft draft) {
        if (draft.destination().isEmpty()) {
            return Optional.empty();
        }
        DraftDestination destination = draft.destination().get();
        if (destination instanceof DraftDestination.Embedded(String name)) {
            Gate.of(store, access).requireGradebook(name);
        }
        return Optional.of(new Opened(draft, new Drafting(store).plan(draft, destination, Optional.empty())));
    }
}
