package dev.passback.app.web.history;

import dev.passback.app.live.OpenGradebooks;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Transfers;
import dev.passback.app.road.Undoing;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.KeptFile;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.UndoTurn;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Words;
import dev.passback.app.web.plan.Uploads;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a transfer back, after it has shown what that would do. */
@Controller
final class UndoPage {
    private final StorePool stores;
    private final Parts parts;
    private final Audit audit;
    private final Addresses addresses;
    private final Uploads uploads;
    private final Words words;

    UndoPage(StorePool stores, Parts parts, Audit audit, Addresses addresses, Uploads uploads, Words words) {
        this.stores = stores;
        this.parts = parts;
        this.audit = audit;
        this.addresses = addresses;
        this.uploads = uploads;
        this.words = words;
    }

    /** @param export the number of a kept file: a new export of the gradebook, where it is known by its export */
    @GetMapping("/history/{id}/undo")
    String show(@PathVariable String id, @RequestParam Optional<Long> export, Access access, Model model) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            model.addAttribute("transfer", transfer);
            model.addAttribute("view", new TransferView(transfer));
            model.addAttribute("access", access);
            model.addAttribute("export", given(store, access, export).orElse(null));
            if (new TransferView(transfer).canBeUndone()) {
                try (OpenGradebooks linked =
                        new OpenGradebooks(store, parts.systems().impatient())) {
                    Undoing.Prospect prospect = undoing(store, access, linked)
                            .prospect(transfer, given(store, access, export).map(GivenFiles::name), Optional.empty());
                    model.addAttribute("all", prospect.back().size());
                    model.addAttribute("ours", prospect.ours());
                } catch (RuntimeException e) {
                    model.addAttribute("problem", UndoProblem.of(e));
                }
            }
            return "history/undo";
        });
    }

    /** Takes a new export in, so that only what is still as written is put back. */
    @PostMapping("/history/{id}/undo/export")
    String export(
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile export,
            Access access,
            RedirectAttributes onwards) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            Optional<KeptFile> kept = uploads.take(store, access, export);
            if (kept.isEmpty()) {
                words.refuse(onwards, "history.undo.no-file");
            }
            return "redirect:" + addresses.transfer(transfer.id()) + "/undo"
                    + kept.map(file -> "?export=" + file.id()).orElse("");
        });
    }

    @PostMapping("/history/{id}/undo")
    String undo(
            @PathVariable String id, @RequestParam Optional<Long> export, Access access, RedirectAttributes onwards) {
        return stores.with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            if (!new TransferView(transfer).canBeUndone()) {
                return "redirect:" + addresses.transfer(transfer.id()) + "/undo";
            }
            Optional<String> given = given(store, access, export).map(GivenFiles::name);
            try (OpenGradebooks linked = new OpenGradebooks(store, parts.systems())) {
                Report report = parts.scratch().with(output -> undo(store, access, linked, transfer, given, output));
                audit.note(store, access, Way.WEB, Action.UNDONE, TransferPage.subject(transfer), "by " + report.id());
                words.say(
                        onwards,
                        "history.undo.done",
                        report.written(),
                        report.open().size());
                return "redirect:" + addresses.transfer(report.id());
            } catch (RuntimeException e) {
                onwards.addFlashAttribute("failed", UndoProblem.of(e));
                return "redirect:" + addresses.transfer(transfer.id()) + "/undo"
                        + export.map(file -> "?export=" + file).orElse("");
            }
        });
    }

    private Report undo(
            Store store,
            Access access,
            OpenGradebooks linked,
            TransferRecord transfer,
            Optional<String> export,
            Path output) {
        Undoing undoing = undoing(store, access, linked);
        Undoing.Prospect prospect = undoing.prospect(
                transfer, export, new TransferView(transfer).isIntoFile() ? Optional.of(output) : Optional.empty());
        return new UndoTurn(store, stores::open, parts.clock()).undo(undoing, prospect, Progress.SILENT);
    }

    private Undoing undoing(Store store, Access access, OpenGradebooks linked) {
        return new Undoing(store, new Transfers(store, parts.clock(), access.person()), linked);
    }

    /** {@return the export that was given, if it was this person who gave it} */
    private static Optional<KeptFile> given(Store store, Access access, Optional<Long> export) {
        return export.map(number -> store.files()
                .find(number)
                .filter(file -> access.sees(Optional.of(file.owner())))
                .orElseThrow(() -> new NotFoundException("file")));
    }
}
