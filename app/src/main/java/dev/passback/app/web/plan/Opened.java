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

    /**
     * Keeps the plan as it is shown now, to tell later what moved; not for those who only look.
     *
     * @return the SHA-256 of its text
     */
    public String shown(Store store, Access access) {
        String sha256 = Drafting.hash(draft, planned);
        if (access.mayChange()) {
            store.drafts().noteShown(draft.id(), sha256, () -> Drafting.text(draft, planned));
        }
        return sha256;
    }
}
