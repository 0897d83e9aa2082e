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
import dev.passback.app.store.UndoProblem;
import dev.passback.app.undoing.UndoFailure;
import dev.passback.app.undoing.UndoProgress;
import dev.passback.app.undoing.UndoWish;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Words;
import dev.passback.app.web.plan.Uploads;
import dev.passback.transfer.TransferRecord;
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

/** Shows what putting a transfer back would do, and has it put back. */
@Controller
final class UndoPage {
    private final Parts parts;
    private final Audit audit;
    private final Addresses addresses;
    private final Uploads uploads;
    private final Words words;

    UndoPage(Parts parts, Audit audit, Addresses addresses, Uploads uploads, Words words) {
        this.parts = parts;
        this.audit = audit;
        this.addresses = addresses;
        this.uploads = uploads;
        this.words = words;
    }

    /** @param export the number of a kept file: a new export of the gradebook, where it is known by its export */
    @GetMapping("/history/{id}/undo")
    String show(@PathVariable String id, @RequestParam Optional<Long> export, Access access, Model model) {
        return parts.stores().with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            TransferView view = new TransferView(transfer);
            UndoProgress progress = UndoProgress.of(store, parts.undos(), transfer.id());
            if (progress.state() == UndoProgress.State.RUNNING) {
                return "redirect:" + addresses.transfer(transfer.id()) + "/undoing";
            }
            model.addAttribute("transfer", transfer);
            model.addAttribute("view", view);
            model.addAttribute("access", access);
            model.addAttribute("export", given(store, access, export).orElse(null));
            if (view.canBeUndone()) {
                model.addAttribute(
                        "failed", store.undoProblems().of(transfer.id()).orElse(null));
                look(store, access, transfer, export, model);
            }
            return "history/undo";
        });
    }

    private void look(Store store, Access access, TransferRecord transfer, Optional<Long> export, Model model) {
        try (OpenGradebooks linked = new OpenGradebooks(store, parts.systems().impatient())) {
            Undoing.Prospect prospect = new Undoing(store, new Transfers(store, parts.clock(), access.person()), linked)
                    .prospect(transfer, given(store, access, export).map(GivenFiles::name), Optional.empty());
            model.addAttribute("all", prospect.back().size());
            model.addAttribute("ours", prospect.ours());
        } catch (RuntimeException e) {
            UndoProblem problem = UndoFailure.problem(e);
            if (problem.kind() == UndoProblem.Kind.UNEXPECTED) {
                throw e;
            }
            model.addAttribute("problem", problem);
        }
    }

    /** Takes a new export in, so that only what is still as written is put back. */
    @PostMapping("/history/{id}/undo/export")
    String export(
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile export,
            Access access,
            RedirectAttributes onwards) {
        return parts.stores().with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            Optional<KeptFile> kept = uploads.take(store, access, export);
            if (kept.isEmpty()) {
                words.refuse(onwards, "history.undo.no-file");
            }
            return "redirect:" + addresses.transfer(transfer.id()) + "/undo"
                    + kept.map(file -> "?export=" + file.id()).orElse("");
        });
    }

    /** Asks for it. It goes on when nobody looks, on whichever node is idle. */
    @PostMapping("/history/{id}/undo")
    String undo(@PathVariable String id, @RequestParam Optional<Long> export, Access access) {
        return parts.stores().with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            if (!new TransferView(transfer).canBeUndone()) {
                return "redirect:" + addresses.transfer(transfer.id()) + "/undo";
            }
            UndoWish wish = new UndoWish(given(store, access, export).map(GivenFiles::name), access.person());
            store.undoProblems().forget(transfer.id());
            parts.undos().add(transfer.id(), wish);
            audit.note(store, access, Way.WEB, Action.UNDONE, TransferPage.subject(transfer));
            return "redirect:" + addresses.transfer(transfer.id()) + "/undoing";
        });
    }

    /** {@return the export that was given, if it was this person who gave it} */
    private static Optional<KeptFile> given(Store store, Access access, Optional<Long> export) {
        return export.map(number -> store.files()
                .find(number)
                .filter(file -> access.sees(Optional.of(file.owner())))
                .orElseThrow(() -> new NotFoundException("file")));
    }
}
