package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.store.StorePool;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people read of students' scores, and what they changed. */
@RestController
final class AuditApi {
    private static final int MOST = 1000;

    private final StorePool stores;

    AuditApi(StorePool stores) {
        this.stores = stores;
    }

    /** An event, in words. */
    record Event(long id, Instant at, String actor, String way, String action, String subject, String detail) {
        static Event of(AuditEvent event) {
            return new Event(
                    event.id(),
                    event.at(),
                    event.actor(),
                    Said.word(event.way()),
                    Said.word(event.action()),
                    event.subject(),
                    event.detail());
        }
    }

    record Events(List<Event> events) {}

    @GetMapping(ApiSecurity.ROOT + "/audit")
    @Needs(
            value = Scope.READ,
            roles = {Role.ADMINISTRATOR, Role.AUDITOR})
    @Gives(schema = "Events")
    @Operation(
            summary = "List what people read and changed, the newest first",
            description = "`before` is the number of the last event of the page before.")
    Events list(
            @RequestParam Optional<String> actor,
            @RequestParam Optional<Long> before,
            @RequestParam(defaultValue = "100") int limit,
            Access access) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ApiCode.INVALID, "limit is " + limit + "; it can be 1 to " + MOST);
        }
        return new Events(
                stores.with(store -> store.audit().latest(actor, before.orElse(Long.MAX_VALUE), limit)).stream()
                        .map(Event::of)
                        .toList());
    }
}
