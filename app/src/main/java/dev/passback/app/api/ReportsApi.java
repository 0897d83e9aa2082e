package dev.passback.app.api;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Scratch;
import dev.passback.app.road.Unfinished;
import dev.passback.app.road.UploadFile;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.text.HistoryText;
import dev.passback.app.web.Parts;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How transfers ended, and the files that came of them. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/transfers/{id}")
final class ReportsApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StorePool stores;
    private final Scratch scratch;
    private final InstantSource clock;
    private final Audit audit;

    ReportsApi(Parts parts, Audit audit) {
        stores = parts.stores();
        scratch = parts.scratch();
        clock = parts.clock();
        this.audit = audit;
    }

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "Report", text = true)
    @Operation(summary = "Show how a transfer ended", description = "Written, kept, refused, and every finding.")
    ResponseEntity<byte[]> report(@PathVariable String id, Access access, Teller teller) {
        return given(id, access, Action.SCORES_READ, "", (store, transfer) -> {
            requireKept(transfer);
            return ToldReport.of(store, transfer).tell(teller);
        });
    }

    @PostMapping("/finish")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(schema = "Report", text = true)
    @Operation(
            summary = "Finish a transfer that was cut off",
            description =
                    "What was sent is read back first. A plan's and a link's transfers are finished by themselves.")
    ResponseEntity<byte[]> finish(@PathVariable String id, Access access, Teller teller) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            if (!Unfinished.canBeFinished(transfer)) {
                throw Refusal.of(
                        ApiCode.NOT_POSSIBLE,
                        transfer.isOpen()
                                ? transfer.id() + " is finished by itself, or where it was begun"
                                : "transfer " + transfer.id() + " is finished already");
            }
            Unfinished.finish(store, transfer, clock, access.person());
            audit.note(store, access, Way.API, Action.TRANSFERRED, "transfer " + transfer.id(), "finished");
            return ToldReport.of(store, Gate.of(store, access).transfer(id)).tell(teller);
        });
    }

    @GetMapping("/changes")
    @Needs(Scope.READ)
    @Gives(schema = "Transfer", text = true)
    @Operation(summary = "Show every change of a transfer, and what became of it")
    ResponseEntity<byte[]> changes(@PathVariable String id, Access access, Teller teller) {
        return given(
                id,
                access,
                Action.SCORES_READ,
                "",
                (store, transfer) -> teller.tell(
                        out -> {
                            try (Stream<JournalledChange> changes =
                                    store.journal().changes(transfer.id())) {
                                HistoryJson.one(transfer, changes, out);
                            }
                        },
                        screen -> {
                            try (Stream<JournalledChange> changes =
                                    store.journal().changes(transfer.id())) {
                                new HistoryText(screen).one(transfer, changes);
                            }
                        }));
    }

    @GetMapping("/rejects.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Get the rows that came back, in the source's own layout, with reasons")
    ResponseEntity<byte[]> rejects(@PathVariable String id, Access access) {
        return given(id, access, Action.FILE_READ, "rejects.csv", (store, transfer) -> ToldReport.of(store, transfer)
                .rejects()
                .map(name -> Answer.file(
                        GivenFiles.title(name),
                        CSV,
                        new GivenFiles(store).read(name).bytes()))
                .orElseThrow(() -> new NotFoundException("file")));
    }

    @GetMapping("/upload.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Get the file to upload, where the gradebook is known by its export")
    ResponseEntity<byte[]> upload(@PathVariable String id, Access access) {
        return given(id, access, Action.FILE_READ, "upload.csv", (store, transfer) -> {
            if (!Reopened.isFile(transfer)) {
                throw new NotFoundException("file");
            }
            requireKept(transfer);
            return UploadFile.again(store, transfer, scratch)
                    .map(bytes -> Answer.file(transfer.id() + "-upload.csv", CSV, bytes))
                    .orElseThrow(() -> new NotFoundException("file"));
        });
    }

    private ResponseEntity<byte[]> given(
            String id,
            Access access,
            Action action,
            String what,
            BiFunction<Store, TransferRecord, ResponseEntity<byte[]>> answer) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            ResponseEntity<byte[]> given = answer.apply(store, transfer);
            audit.note(store, access, Way.API, action, "transfer " + transfer.id(), what);
            return given;
        });
    }

    private static void requireKept(TransferRecord transfer) {
        if (transfer.expired().isPresent()) {
            throw new KeptNoMoreException("report");
        }
    }
}
