package dev.passback.app.security;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.store.Store;
import java.time.InstantSource;

/** Writes down what people read and change. Names of gradebooks, links and students may stand in it, scores never. */
public final class Audit {
    private final InstantSource clock;

    public Audit(InstantSource clock) {
        this.clock = clock;
    }

    public void note(Store store, Access access, Way way, Action action, String subject) {
        note(store, access, way, action, subject, "");
    }

    public void note(Store store, Access access, Way way, Action action, String subject, String detail) {
        store.audit().add(clock.instant(), access.person(), way, action, subject, detail);
    }
}
