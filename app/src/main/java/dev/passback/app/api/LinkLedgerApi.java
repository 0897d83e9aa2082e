package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LedgerCsv;
import dev.passback.link.Mirror;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A link's table of what was carried. */
@RestController
final class LinkLedgerApi {
    private final StorePool stores;
    private final Audit audit;

    LinkLedgerApi(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    @GetMapping(ApiSecurity.ROOT + "/links/{name}/ledger.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Export the table of what was carried: key, kind, student, hash")
    ResponseEntity<byte[]> export(@PathVariable String name, Access access) {
        Mirror mirror = stores.with(store -> {
            Gate.of(store, access).link(name);
            audit.note(store, access, Way.API, Action.FILE_READ, "link " + name, "ledger.csv");
            return store.mirrors().load(name);
        });
        return Answer.csv(name + "-ledger.csv", out -> LedgerCsv.write(mirror, out));
    }
}
