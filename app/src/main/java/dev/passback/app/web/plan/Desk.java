package dev.passback.app.web.plan;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.people.Access;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Where the drafts of plans lie: finds them for a person, and keeps changes to them. */
@Component
public final class Desk {
    private static final int TRIES = 5;
    private static final int ID_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Desk(InstantSource clock) {
        this.clock = clock;
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
