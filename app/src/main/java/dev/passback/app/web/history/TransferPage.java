package dev.passback.app.web.history;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.road.OpenChanges;
import dev.passback.app.road.PastReport;
import dev.passback.app.road.Reopened;
import dev.passback.app.road.Unfinished;
import dev.passback.app.road.UploadFile;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.KeptNoMoreException;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.ChangeEnd;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.History;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.ChangesCsv;
import dev.passback.app.web.page.Download;
import dev.passback.app.web.page.Pages;
import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Finding;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A transfer: what it changed, cell by cell, and what the gradebook did not take. */
@Controller
final class TransferPage {
    private static final int SHOWN = 100;
    /** More findings than this are not grouped on a page; the changes can be looked through. */
    private static final int MOST_FINDINGS = 500;

    private final StorePool stores;
    private final Parts parts;
    private final Audit audit;
    private final Addresses addresses;

    TransferPage(StorePool stores, Parts parts, Audit audit, Addresses addresses) {
        this.stores = stores;
        this.parts = parts;
        this.audit = audit;
        this.addresses = addresses;
    }

    @GetMapping("/history/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "ANY") ChangeEnd end,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Access access,
            Model model) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            audit.note(store, access, Way.WEB, Action.SCORES_READ, subject(transfer));
            TransferView view = new TransferView(transfer);
            Map<ChangeEnd, Integer> ends = store.history().ends(transfer.id());
            History.Changes changes =
                    store.history().changes(transfer.id(), end, q, Math.max(0, page - 1) * SHOWN, SHOWN);
            model.addAttribute("transfer", transfer);
            model.addAttribute("view", view);
            model.addAttribute("ends", ends);
            int total = ends.getOrDefault(ChangeEnd.ANY, 0);
            model.addAttribute("total", total);
            model.addAttribute("written", ends.getOrDefault(ChangeEnd.WRITTEN, 0));
            model.addAttribute("settled", total - ends.getOrDefault(ChangeEnd.OPEN, 0));
            model.addAttribute("end", end);
            model.addAttribute("q", q);
            model.addAttribute("path", addresses.transfer(transfer.id()));
            model.addAttribute("pages", Pages.of(page, SHOWN, changes.found()));
            model.addAttribute("changes", changes.shown());
            model.addAttribute("findings", findings(store, transfer));
            model.addAttribute("places", places(store, view));
            model.addAttribute(
                    "hasPlan", view.plan().flatMap(store.drafts()::find).isPresent());
            model.addAttribute("link", link(store, access, transfer).orElse(null));
            model.addAttribute("access", access);
            return "history/transfer";
        });
    }

    private static Optional<String> link(Store store, Access access, TransferRecord transfer) {
        return store.links()
                .into(transfer.request().target())
                .map(link -> link.name())
                .filter(Gate.of(store, access).seen(Owned.Kind.LINK));
    }

    /** {@return where each student stands in an embedded gradebook, for the way to the cell's story} */
    private static Map<String, Integer> places(Store store, TransferView view) {
        return view.gradebook()
                .flatMap(store.gradebooks()::find)
                .map(EmbeddedGradebook::positions)
                .orElse(Map.of());
    }

    private static List<Finding> findings(Store store, TransferRecord transfer) {
        boolean undo = transfer.request().undoes().isPresent();
        List<JournalledChange> open = Stream.of(ChangeEnd.KEPT, ChangeEnd.REFUSED)
                .flatMap(end -> store.history().changes(transfer.id(), end, "", 0, MOST_FINDINGS).shown().stream())
                .toList();
        return OpenChanges.findings(new Report(transfer.id(), 0, open, PastReport.remaining(store, transfer)), undo);
    }

    /** Every change as a file. */
    @GetMapping("/history/{id}/changes.csv")
    ResponseEntity<byte[]> changes(@PathVariable String id, Access access) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            requireKept(transfer);
            audit.note(store, access, Way.WEB, Action.FILE_READ, subject(transfer), "changes.csv");
            try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
                return Download.csv(transfer.id() + "-changes.csv", ChangesCsv.of(changes));
            }
        });
    }

    /** The file to upload in the gradebook's own system, where the gradebook is known by its export. */
    @GetMapping("/history/{id}/upload.csv")
    ResponseEntity<byte[]> upload(@PathVariable String id, Access access) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            if (!Reopened.isFile(transfer)) {
                throw new NotFoundException("file");
            }
            requireKept(transfer);
            audit.note(store, access, Way.WEB, Action.FILE_READ, subject(transfer), "upload.csv");
            try {
                return UploadFile.again(store, transfer, parts.scratch())
                        .map(bytes -> Download.csv(transfer.id() + "-upload.csv", bytes))
                        .orElseThrow(() -> new NotFoundException("file"));
            } catch (UnreadableFileException e) {
                // the export, which was read when it was given
                throw new KeptNoMoreException("export");
            }
        });
    }

    private static void requireKept(TransferRecord transfer) {
        if (transfer.expired().isPresent()) {
            throw new KeptNoMoreException("changes");
        }
    }

    /** Finishes a transfer that was cut off; what was sent is read back first. */
    @PostMapping("/history/{id}/finish")
    String finish(@PathVariable String id, Access access) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            if (new TransferView(transfer).canBeFinished()) {
                audit.note(store, access, Way.WEB, Action.TRANSFERRED, subject(transfer), "finished");
                Unfinished.finish(store, transfer, parts.clock(), access.person());
            }
            return "redirect:" + addresses.transfer(transfer.id());
        });
    }

    static String subject(TransferRecord transfer) {
        return "transfer " + transfer.id();
    }
}
