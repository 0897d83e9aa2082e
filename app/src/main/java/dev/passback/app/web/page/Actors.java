package dev.passback.app.web.page;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.sync.Asked;
import dev.passback.finding.Wording;
import java.util.Map;

/** Who did something, as journal and audit keep it: mostly a person's name. */
public final class Actors {
    private static final Map<String, Wording> NOBODY_BY_NAME =
            Map.of(Asked.SCHEDULE, Wording.of("schedule"), AuditEvent.SOMEBODY, Wording.of("somebody"));

    /** {@return who it was, to be said in any language} */
    public Wording of(String actor) {
        return NOBODY_BY_NAME.getOrDefault(actor, Wording.verbatim(actor));
    }
}
