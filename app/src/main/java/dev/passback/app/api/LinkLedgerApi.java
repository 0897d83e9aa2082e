package dev.passback.app.api;

import dev.passback.app.json.CycleJson;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Link;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LedgerCsv;
import dev.passback.app.sync.LedgerImport;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.LedgerText;
import dev.passback.app.web.Parts;
import dev.passback.app.web.plan.Uploads;
import dev.passback.link.Mirror;
import io.swagger.v3.oas.annotations.Operation;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A link's table of what was carried. */
@RestController
final class LinkLedgerApi {
    private final StorePool stores;
    private final LiveLinks live;
    private final InstantSource clock;
    private final Audit audit;

    LinkLedgerApi(Parts parts, Audit audit) {
        stores = parts.stores();
        live = parts.live();
        clock = parts.clock();
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

    @PostMapping(path = ApiSecurity.ROOT + "/links/{name}/ledger", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "LedgerFile", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(schema = "LedgerTaken", text = true)
    @Operation(
            summary = "Take such a table in",
            description = "Equal scores are skipped from the next run on. A link that never ran asks its source for"
                    + " everything first, which takes a while.")
    ResponseEntity<byte[]> take(
            @PathVariable String name, @RequestParam MultipartFile ledger, Access access, Teller teller) {
        Reader table = new StringReader(new String(Uploads.read(ledger).bytes(), StandardCharsets.UTF_8));
        LedgerImport.Result result = stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            LinkRunner runner = new LinkRunner(store, stores::open, each -> live.open(store, each), clock);
            LedgerImport.Result taken = taken(new LedgerImport(store, runner), link, table, access.person());
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, "ledger taken in");
            return taken;
        });
        return switch (result) {
            case LedgerImport.Result.Taken taken ->
                teller.tell(
                        LedgerText.exitCode(taken),
                        out -> CycleJson.ledger(
                                name,
                                taken.imported().taken(),
                                Stream.concat(taken.learned().stream(), taken.imported().findings().stream())
                                        .toList(),
                                out),
                        screen -> LedgerText.print(taken, screen));
            case LedgerImport.Result.NotLearned notLearned -> throw new Refusal(notLearned(notLearned.why()));
        };
    }

    private static LedgerImport.Result taken(LedgerImport ledger, Link link, Reader table, String actor) {
        try {
            return ledger.take(link, table, actor);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Problem.of(ApiCode.FILE_UNREADABLE, String.valueOf(e.getMessage()), "Correct the table."));
        }
    }

    private static Problem notLearned(CycleReport why) {
        if (why.status() == CycleReport.Status.BUSY) {
            return Problem.of(ApiCode.LINK_BUSY, "the course cannot be learned while the link runs");
        }
        return Problem.of(ApiCode.NOT_POSSIBLE, "the source could not be asked for its course")
                .with(why.findings().stream()
                        .map(finding -> finding.code() + ": " + finding.message())
                        .toList());
    }
}
