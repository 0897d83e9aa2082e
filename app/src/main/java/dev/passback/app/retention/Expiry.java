package dev.passback.app.retention;

import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.store.Expiring;
import dev.passback.app.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Takes away what the settings say is kept no more, piece by piece, and notes how much it was. */
public final class Expiry {
    /** Who did it, in the audit. */
    public static final String ACTOR = "passback";

    private final Store store;
    private final InstantSource clock;
    private final BooleanSupplier goesOn;

    /** @param goesOn asked between two pieces; what is left is for the next time */
    public Expiry(Store store, InstantSource clock, BooleanSupplier goesOn) {
        this.store = store;
        this.clock = clock;
        this.goesOn = goesOn;
    }

    /** {@return of how many things something was taken} */
    public Map<Expired, Integer> run() {
        Map<Expired, Integer> taken = new EnumMap<>(Expired.class);
        Retention retention;
        do {
            retention = Retention.read(store.preferences());
            take(retention, taken);
            // whoever changed them meanwhile is not left to wait for the night
        } while (goesOn.getAsBoolean() && !Retention.read(store.preferences()).equals(retention));
        return taken;
    }

    private void take(Retention retention, Map<Expired, Integer> taken) {
        Instant now = clock.instant();
        Expiring expiring = store.expiring();
        before(retention.files(), now).ifPresent(then -> {
            add(taken, Expired.PLANS, all(() -> expiring.drafts(then, now)) + all(() -> expiring.stoppedPlans(then)));
            add(taken, Expired.FILES, all(() -> expiring.files(then)));
        });
        before(retention.journal(), now).ifPresent(then -> {
            add(taken, Expired.TRANSFERS, transfers(expiring, then, now));
            add(taken, Expired.RUNS, all(() -> expiring.runs(then, now)));
        });
        before(retention.audit(), now).ifPresent(then -> add(taken, Expired.EVENTS, all(() -> expiring.events(then))));
    }

    private static Optional<Instant> before(Optional<Integer> days, Instant now) {
        return days.map(count -> now.minus(count, ChronoUnit.DAYS));
    }

    private int all(IntSupplier some) {
        int all = 0;
        int taken = 1;
        while (taken > 0 && goesOn.getAsBoolean()) {
            taken = some.getAsInt();
            all += taken;
        }
        return all;
    }

    private int transfers(Expiring expiring, Instant then, Instant now) {
        int all = 0;
        while (goesOn.getAsBoolean()) {
            Optional<Expiring.Piece> piece = expiring.transfer(then, now);
            if (piece.isEmpty()) {
                return all;
            }
            all += piece.get().isNew() ? 1 : 0;
        }
        return all;
    }

    /** Noted kind by kind, so that a cut between two leaves nothing untold but of the one. */
    private void add(Map<Expired, Integer> taken, Expired kind, int count) {
        if (count > 0) {
            taken.merge(kind, count, Integer::sum);
            store.audit()
                    .add(
                            clock.instant(),
                            ACTOR,
                            Way.ITSELF,
                            Action.EXPIRED,
                            kind.name().toLowerCase(Locale.ROOT),
                            Integer.toString(count));
        }
    }
}
