package dev.passback.app.api;

import dev.passback.app.json.HistoryJson;
import dev.passback.app.json.ReportJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.UploadFile;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** How transfers ended, and the files that came of them. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/transfers/{id}")
final class ReportsApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StorePool stores;
    private final Path scratch;
    private final Audit audit;

    ReportsApi(Parts parts, Audit audit) {
        stores = parts.stores();
        scratch = parts.scratch();
        this.audit = audit;
    }

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "Report")
    @Operation(summary = "Show how a transfer ended", description = "Written, kept, refused, and every finding.")
    ResponseEntity<byte[]> report(@PathVariable String id, Access access) {
        return given(id, access, Action.SCORES_READ, "", (store, transfer) -> {
            requireKept(transfer);
            return Answer.json(Answer.text(kept(store, transfer).orElseGet(() -> ofJournal(store, transfer))));
        });
    }

    @GetMapping("/changes")
    @Needs(Scope.READ)
    @Gives(schema = "Transfer")
    @Operation(summary = "Show every change of a transfer, and what became of it")
    ResponseEntity<byte[]> changes(@PathVariable String id, Access access) {
        return given(
                id,
                access,
                Action.SCORES_READ,
                "",
                (store, transfer) -> Answer.json(out -> {
                    try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
                        HistoryJson.one(transfer, changes, out);
                    }
                }));
    }

    @GetMapping("/rejects.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Get the rows that came back, in the source's own layout, with reasons")
    ResponseEntity<byte[]> rejects(@PathVariable String id, Access access) {
        return given(id, access, Action.FILE_READ, "rejects.csv", (store, transfer) -> kept(store, transfer)
                .map(report ->
                        JsonMapper.shared().readTree(report).path("rejects").asString(""))
                .filter(name -> !name.isEmpty())
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

    /** {@return the report that was kept of a plan's transfer} */
    private static Optional<String> kept(Store store, TransferRecord transfer) {
        String fingerprint = transfer.request().fingerprint();
        return fingerprint.startsWith("draft:")
                ? store.drafts().report(fingerprint.substring("draft:".length()))
                : Optional.empty();
    }

    /** {@return the report of a transfer as the journal has it: of a link, an undo, or the command line} */
    private static String ofJournal(Store store, TransferRecord transfer) {
        Report report = new Report(
                transfer.id(),
                store.journal().written(transfer.id()),
                store.journal().notWritten(transfer.id()),
                List.of());
        List<Finding> findings = new ArrayList<>(
                OpenChanges.findings(report, transfer.request().undoes().isPresent()));
        if (UndosApi.assumesUpload(store, transfer)) {
            findings.add(Finding.of(
                    FindingCode.UNDO_ASSUMES_UPLOAD,
                    Place.WHOLE,
                    "the file takes it that the transfer's file was uploaded and nothing was changed since"));
        }
        StringWriter text = new StringWriter();
        ReportJson.write(
                new ReportJson.Ending(
                        report.counts(transfer.request().counts()),
                        findings,
                        Optional.of(report),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                text);
        return text.toString();
    }
}
