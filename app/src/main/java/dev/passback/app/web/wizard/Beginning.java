package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.security.Audit;
import dev.passback.app.store.Store;
import dev.passback.app.web.plan.Desk;
import dev.passback.files.number.NumberForm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins plans, whichever way their score file came. */
@Component
final class Beginning {
    private final Desk desk;
    private final Audit audit;

    Beginning(Desk desk, Audit audit) {
        this.desk = desk;
        this.audit = audit;
    }

    /** {@return the new plan's id} */
    String of(Store store, Access access, String file, Optional<DraftDestination> destination) {
        Draft fresh = desk.begin(access, new DraftSource(file, NumberForm.AUTO));
        Draft draft = destination.map(to -> fresh.with(to, fresh.rules())).orElse(fresh);
        store.drafts().add(draft);
        audit.note(store, access, Way.WEB, Action.CREATED, "plan " + draft.id(), GivenFiles.title(file));
        return draft.id();
    }
}
