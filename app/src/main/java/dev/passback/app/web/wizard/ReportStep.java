package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.json.ReportJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.UploadFile;
import dev.passback.app.security.Audit;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.ChangesCsv;
import dev.passback.app.web.page.Download;
import dev.passback.app.web.plan.Desk;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.TransferRecord;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a transfer ended, and the files that came of it. */
@Controller
final class ReportStep {
    private final StorePool stores;
    private final Desk desk;
    private final Parts parts;
    private final Audit audit;

    ReportStep(StorePool stores, Desk desk, Parts parts, Audit audit) {
        this.stores = stores;
        this.desk = desk;
        this.parts = parts;
        this.audit = audit;
    }

    @GetMapping("/plans/{id}/report")
    String show(@PathVariable String id, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            String report = store.drafts().report(id).orElse("");
            if (report.isEmpty()) {
                return "redirect:/plans/" + id + "/transfer";
            }
            Step.REPORT.show(draft, model);
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "plan " + id);
            model.addAttribute("report", ReportView.of(report));
            model.addAttribute("transfer", transfer(store, draft));
            model.addAttribute("intoFile", draft.destination().orElseThrow() instanceof DraftDestination.Export);
            model.addAttribute("isKeptHere", draft.destination().orElseThrow() instanceof DraftDestination.Embedded);
            model.addAttribute("gradebook", PlanLine.title(draft.destination().orElseThrow()));
            return "wizard/report";
        });
    }

    /** The file to upload in the gradebook's own system. */
    @GetMapping("/plans/{id}/upload.csv")
    ResponseEntity<byte[]> upload(@PathVariable String id, Access access) {
        return file(id, access, "upload.csv", (store, draft) -> {
            if (!(draft.destination().orElseThrow() instanceof DraftDestination.Export)) {
                throw new NotFoundException("file");
            }
            return UploadFile.again(store, transfer(store, draft), parts.scratch())
                    .map(bytes -> Download.csv(title(draft) + "-upload.csv", bytes))
                    .orElseThrow(() -> new NotFoundException("file"));
        });
    }

    /** The rows that came back, in the source's own layout, with reasons. */
    @GetMapping("/plans/{id}/rejects.csv")
    ResponseEntity<byte[]> rejects(@PathVariable String id, Access access) {
        return file(id, access, "rejects.csv", (store, draft) -> ReportView.of(report(store, draft))
                .rejects()
                .map(name -> Download.csv(
                        GivenFiles.title(name), new GivenFiles(store).read(name).bytes()))
                .orElseThrow(() -> new NotFoundException("file")));
    }

    @GetMapping("/plans/{id}/report.json")
    ResponseEntity<byte[]> json(@PathVariable String id, Access access) {
        return file(
                id,
                access,
                "report.json",
                (store, draft) -> Download.json(title(draft) + "-report.json", ReportJson.told(report(store, draft))));
    }

    @GetMapping("/plans/{id}/report.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, Access access) {
        return file(id, access, "report.csv", (store, draft) -> {
            try (Stream<JournalledChange> changes =
                    store.journal().changes(transfer(store, draft).id())) {
                return Download.csv(title(draft) + "-report.csv", ChangesCsv.of(changes));
            }
        });
    }

    private ResponseEntity<byte[]> file(
            String id, Access access, String what, BiFunction<Store, Draft, ResponseEntity<byte[]>> make) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            audit.note(store, access, Way.WEB, Action.FILE_READ, "plan " + id, what);
            return make.apply(store, draft);
        });
    }

    private static String report(Store store, Draft draft) {
        return store.drafts().report(draft.id()).orElseThrow(() -> new NotFoundException("report"));
    }

    private static TransferRecord transfer(Store store, Draft draft) {
        return store.journal()
                .withFingerprint(draft.fingerprint())
                .orElseThrow(() -> new NotFoundException("transfer"));
    }

    private static String title(Draft draft) {
        return GivenFiles.title(draft.source().file()).replaceFirst("\\.[^.]*$", "");
    }
}
