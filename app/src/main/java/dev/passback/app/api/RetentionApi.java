package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.retention.Retention;
import dev.passback.app.security.Audit;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How long personal data is kept. */
@RestController
final class RetentionApi {
    private static final String PATH = ApiSecurity.ROOT + "/retention";

    private final StorePool stores;
    private final Parts parts;
    private final Audit audit;

    RetentionApi(StorePool stores, Parts parts, Audit audit) {
        this.stores = stores;
        this.parts = parts;
        this.audit = audit;
    }

    /** After how many days what is personal goes; never where nothing is said. */
    record Days(
            @Nullable Integer files,
            @Nullable Integer journal,
            @Nullable Integer audit) {
        static Days of(Retention retention) {
            return new Days(
                    retention.files().orElse(null),
                    retention.journal().orElse(null),
                    retention.audit().orElse(null));
        }

        Retention retention() {
            try {
                return new Retention(
                        Optional.ofNullable(files), Optional.ofNullable(journal), Optional.ofNullable(audit));
            } catch (IllegalArgumentException e) {
                throw Refusal.of(ApiCode.INVALID, String.valueOf(e.getMessage()));
            }
        }
    }

    @GetMapping(PATH)
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Gives(schema = "Retention")
    @Operation(summary = "Show after how many days personal data goes")
    Days show() {
        return Days.of(stores.with(store -> Retention.read(store.preferences())));
    }

    @PutMapping(PATH)
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Takes("Retention")
    @Gives(schema = "Retention")
    @Operation(
            summary = "Set after how many days personal data goes",
            description = "What is left out is kept without end. What is older goes at once.")
    Days change(@RequestBody Days days, Access access) {
        Retention retention = days.retention();
        stores.with(store -> {
            retention.save(store.preferences());
            audit.note(store, access, Way.API, Action.CHANGED, "retention", retention.told());
            return true;
        });
        parts.expiry().expireSoon();
        return Days.of(retention);
    }
}
