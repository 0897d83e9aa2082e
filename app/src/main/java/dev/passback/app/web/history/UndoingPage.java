package dev.passback.app.web.history;

import dev.passback.app.people.Access;
import dev.passback.app.security.Gate;
import dev.passback.app.undoing.UndoProgress;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Addresses;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far it has come with putting a transfer back. When that is over it leads to what came of it. */
@Controller
final class UndoingPage {
    private static final int SECONDS = 2;

    private final Parts parts;
    private final Addresses addresses;

    UndoingPage(Parts parts, Addresses addresses) {
        this.parts = parts;
        this.addresses = addresses;
    }

    @GetMapping("/history/{id}/undoing")
    String show(@PathVariable String id, Access access, Model model) {
        return look(id, access, model).map(address -> "redirect:" + address).orElse("history/undoing");
    }

    /** The part of the page that tells it, again and again; when it is over the browser is sent on. */
    @GetMapping("/history/{id}/undoing/progress")
    String progress(@PathVariable String id, Access access, HttpServletResponse response, Model model) {
        look(id, access, model).ifPresent(address -> response.setHeader("HX-Redirect", address));
        return "history/undoing :: progress";
    }

    /** {@return where to go on, if it is over} */
    private Optional<String> look(String id, Access access, Model model) {
        return parts.stores().with(store -> {
            TransferRecord transfer = Gate.of(store, access).transfer(id);
            UndoProgress progress = UndoProgress.of(store, parts.undos(), transfer.id());
            model.addAttribute("transfer", transfer);
            model.addAttribute("progress", progress);
            model.addAttribute("problem", store.undoProblems().of(transfer.id()).orElse(null));
            model.addAttribute("refresh", SECONDS);
            return next(transfer.id(), progress);
        });
    }

    private Optional<String> next(TransferId transfer, UndoProgress progress) {
        return switch (progress.state()) {
            case RUNNING -> Optional.empty();
            case DONE -> progress.undo().map(undo -> addresses.transfer(undo.id()));
            case NONE, STOPPED -> Optional.of(addresses.transfer(transfer) + "/undo");
        };
    }
}
