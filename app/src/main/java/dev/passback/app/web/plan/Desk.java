package dev.passback.app.web.plan;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.live.SeenGradebooks;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.road.PlannedTransfer;
import dev.passback.app.security.Gate;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.web.Parts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Where the drafts of plans lie: finds them for a person, keeps changes to them, and opens them. */
@Component
public final class Desk {
    private static final int TRIES = 5;
    private static final int ID_BYTES = 12;
    /** How far the clocks of two nodes may be apart. */
    private static final Duration CLOCKS = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final Systems systems;
    private final InstantSource clock;
    private final SeenGradebooks seen;

    Desk(Parts parts) {
        systems = parts.systems().impatient();
        clock = parts.clock();
        seen = new SeenGradebooks(clock);
    }

    /** {@return a person's new plan of that source; not stored yet} */
    public Draft begin(Access access, DraftSource source) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Draft.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id), access.person(), source, clock.instant());
    }

    /**
     * {@return the draft of that id}
     *
     * @throws NotFoundException if there is none for this person
     * @throws KeptNoMoreException if its content expired
     */
    public Draft find(Store store, Access access, String id) {
        if (store.drafts()
                .ownerOfExpired(id)
                .filter(owner -> access.sees(Optional.of(owner)))
                .isPresent()) {
            throw new KeptNoMoreException("plan");
        }
        return store.drafts()
                .find(id)
                .filter(draft -> access.sees(Optional.of(draft.owner())))
                .orElseThrow(() -> new NotFoundException("plan"));
    }

    /** {@return the same as {@link #open(Store, Access, Draft, Look)}, where a look at the gradebook that is kept will do} */
    public Optional<Opened> open(Store store, Access access, Draft draft) {
        return open(store, access, draft, Look.KEPT);
    }

    /**
     * {@return the draft with the plan that it gives now; empty where no gradebook is chosen yet}
     *
     * @throws NotFoundException if the gradebook, or the connection to it, is somebody else's by now
     * @throws dev.passback.connect.SystemException if the gradebook's system does not answer soon
     */
    public Optional<Opened> open(Store store, Access access, Draft draft, Look look) {
        return draft.destination().map(destination -> {
            requireOwn(Gate.of(store, access), destination);
            try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
                SeenGradebooks.Through through = seen.through(store, live, since(store, draft, look));
                PlannedTransfer planned = new Drafting(store, through).plan(draft, destination, Optional.empty());
                return new Opened(draft, planned, through.seen());
            }
        });
    }

    /** What a plan was refused for is not seen in an earlier look. */
    private Instant since(Store store, Draft draft, Look look) {
        return switch (look) {
            case ANEW -> clock.instant();
            case KEPT ->
                store.drafts().refusal(draft.id()).isPresent() ? draft.updated().plus(CLOCKS) : Instant.EPOCH;
        };
    }

    /**
     * {@return the gradebook of a connection's course as a destination, with everything that has to be known of it}
     *
     * @param name as {@code CONNECTION:COURSE}
     * @throws NotFoundException if there is no such connection for this person
     * @throws dev.passback.app.live.ConnectionException if it cannot be one, with what can
     * @throws dev.passback.connect.SystemException if its system does not have it, or does not answer soon
     */
    public DraftDestination.Live live(Store store, Access access, String name) {
        Gate.of(store, access).requireLive(name);
        try (OpenGradebooks live = new OpenGradebooks(store, systems)) {
            return live.named(name)
                    .map(named -> new DraftDestination.Live(named.name()))
                    .orElseThrow(() -> new NotFoundException("connection"));
        }
    }

    private static void requireOwn(Gate gate, DraftDestination destination) {
        switch (destination) {
            case DraftDestination.Embedded(String name) -> gate.requireGradebook(name);
            case DraftDestination.Live(String name) -> gate.requireLive(name);
            // a file that its owner gave
            case DraftDestination.Export export -> {}
        }
    }

    /**
     * Changes what a person chose; what somebody else changed meanwhile stays.
     *
     * @return the draft as it is now
     * @throws NotFoundException if there is none for this person
     * @throws AskedAlreadyException if it was asked for already
     */
    public Draft change(Store store, Access access, String id, UnaryOperator<Draft> choice) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = find(store, access, id);
            if (draft.asked().isPresent()) {
                throw new AskedAlreadyException(id);
            }
            Draft changed = choice.apply(draft).changed(clock.instant());
            if (store.drafts().save(changed)) {
                return changed;
            }
        }
        throw new IllegalStateException("a draft was changed by others again and again");
    }
}
