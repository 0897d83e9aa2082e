package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Look;
import dev.passback.app.web.plan.Opened;
import dev.passback.plan.Plan;
import dev.passback.plan.Policy;
import dev.passback.plan.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exactly what a transfer would change. */
@Controller
final class PreviewStep {
    private final StorePool stores;
    private final Desk desk;
    private final Audit audit;

    PreviewStep(StorePool stores, Desk desk, Audit audit) {
        this.stores = stores;
        this.desk = desk;
        this.audit = audit;
    }

    @GetMapping("/plans/{id}/preview")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "KEPT") Look look,
            Access access,
            Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Optional<Opened> opened = desk.open(store, access, draft, look);
            if (opened.isEmpty()) {
                return "redirect:/plans/" + id + "/destination";
            }
            Step.PREVIEW.show(opened.get(), model);
            Plan plan = opened.get().planned().plan();
            PreviewFilter filter = PreviewFilter.of(show, search, page, item);
            String hash = opened.get().shown(store, access);
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "plan " + id);
            model.addAttribute("counts", plan.counts());
            model.addAttribute("returned", plan.returned().size());
            model.addAttribute("ready", plan.verdict() == Verdict.GO);
            model.addAttribute("grid", PreviewGrid.of(plan, filter));
            model.addAttribute("filter", filter);
            model.addAttribute("shows", PreviewFilter.Show.values());
            model.addAttribute("findings", plan.findings());
            model.addAttribute("histogram", histogram(plan, filter.item()));
            model.addAttribute("hash", hash);
            model.addAttribute("refusal", store.drafts().refusal(id).orElse(null));
            model.addAttribute("gradebook", PlanLine.title(draft.destination().orElseThrow()));
            model.addAttribute(
                    "intoFile", opened.get().planned().target().kind().isFile());
            return "wizard/preview";
        });
    }

    private static Object histogram(Plan plan, int item) {
        int items = plan.items().size();
        return items == 0 ? Optional.empty() : Histogram.of(plan, Math.min(item, items - 1));
    }

    @PostMapping("/plans/{id}/policy")
    String policy(
            @PathVariable String id,
            @RequestParam Policy.Blanks blanks,
            @RequestParam Policy.OnConflict onConflict,
            @RequestParam Policy.Duplicates duplicates,
            @RequestParam(defaultValue = "NONE") Policy.Scaling scaling,
            Access access) {
        stores.with(store -> desk.change(
                store,
                access,
                id,
                draft -> draft.with(new Policy(draft.policy().items(), blanks, onConflict, duplicates, scaling))));
        return "redirect:/plans/" + id + "/preview";
    }
}
