package dev.passback.app.web.plan;

import dev.passback.app.draft.Draft;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.people.Access;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.store.Store;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft with the plan that it gives now.
 *
 * @param seen when the gradebook was looked at, where it is one of a running system
 */
public record Opened(Draft draft, PlannedTransfer planned, Optional<Instant> seen) {

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
