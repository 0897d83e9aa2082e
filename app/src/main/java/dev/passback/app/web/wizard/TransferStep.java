package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.drafting.DraftProgress;
import dev.passback.app.drafting.DraftQueue;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a transfer, and shows how far it has come; it goes on when nobody looks. */
@Controller
final class TransferStep {
    private final StorePool stores;
    private final Desk desk;
    private final DraftQueue queue;
    private final InstantSource clock;
    private final Audit audit;

    TransferStep(StorePool stores, Desk desk, DraftQueue queue, InstantSource clock, Audit audit) {
        this.stores = stores;
        this.desk = desk;
        this.queue = queue;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param plan the SHA-256 of the plan that the person saw; no other is carried out */
    @PostMapping("/plans/{id}/transfer")
    String ask(@PathVariable String id, @RequestParam String plan, Access access) {
        stores.with(store -> {
            Draft asked = desk.change(
                    store,
                    access,
                    id,
                    draft -> draft.asked(Optional.of(new Draft.Asked(plan, access.person(), clock.instant()))));
            audit.note(store, access, Way.WEB, Action.TRANSFERRED, "plan " + id);
            return asked;
        });
        queue.add(id);
        return "redirect:/plans/" + id + "/transfer";
    }

    @GetMapping("/plans/{id}/transfer")
    String show(@PathVariable String id, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            return next(store, draft).orElseGet(() -> {
                Step.REPORT.show(draft, model);
                model.addAttribute("progress", DraftProgress.of(store, draft));
                model.addAttribute("refresh", 2);
                return "wizard/transfer";
            });
        });
    }

    /** The part of the page that tells it, again and again; when it is over the browser is sent on. */
    @GetMapping("/plans/{id}/progress")
    String progress(@PathVariable String id, Access access, HttpServletResponse response, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            next(store, draft)
                    .ifPresent(redirect -> response.setHeader("HX-Redirect", redirect.substring("redirect:".length())));
            model.addAttribute("draft", draft);
            model.addAttribute("progress", DraftProgress.of(store, draft));
            return "wizard/transfer :: progress";
        });
    }

    private static Optional<String> next(Store store, Draft draft) {
        if (store.drafts().report(draft.id()).isPresent()) {
            return Optional.of("redirect:/plans/" + draft.id() + "/report");
        }
        return draft.asked().isPresent() ? Optional.empty() : Optional.of("redirect:/plans/" + draft.id() + "/preview");
    }
}
