package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Uploads;
import dev.passback.plan.RuleSet;
import java.util.List;
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

/** Where the scores are to count. */
@Controller
final class DestinationStep {
    private final StorePool stores;
    private final Desk desk;
    private final Uploads uploads;

    DestinationStep(StorePool stores, Desk desk, Uploads uploads) {
        this.stores = stores;
        this.desk = desk;
        this.uploads = uploads;
    }

    @GetMapping("/plans/{id}/destination")
    String show(@PathVariable String id, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Step.DESTINATION.show(draft, model);
            model.addAttribute("gradebooks", gradebooks(store, access));
            model.addAttribute(
                    "chosen",
                    draft.destination()
                            .filter(DraftDestination.Embedded.class::isInstance)
                            .map(PlanLine::title)
                            .orElse(""));
            model.addAttribute(
                    "export",
                    draft.destination()
                            .filter(DraftDestination.Export.class::isInstance)
                            .orElse(null));
            model.addAttribute(
                    "live",
                    draft.destination()
                            .filter(DraftDestination.Live.class::isInstance)
                            .map(PlanLine::title)
                            .orElse(""));
            model.addAttribute("connections", LiveDestination.connections(store, Gate.of(store, access)));
            model.addAttribute("rules", draft.rules());
            return "wizard/destination";
        });
    }

    private static List<String> gradebooks(Store store, Access access) {
        return store.gradebooks().list().stream()
                .filter(Gate.of(store, access).seen(Owned.Kind.GRADEBOOK))
                .toList();
    }

    @PostMapping("/plans/{id}/destination/embedded")
    String embedded(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String gradebook,
            @RequestParam(defaultValue = "PASSBACK") RuleSet rules,
            Access access,
            RedirectAttributes then) {
        return stores.with(store -> {
            if (gradebook.isBlank()) {
                then.addFlashAttribute("refusedBy", "wizard.no-gradebook");
                return "redirect:/plans/" + id + "/destination";
            }
            // somebody else's gradebook is not there
            Gate.of(store, access).gradebook(gradebook);
            return choose(store, access, id, new DraftDestination.Embedded(gradebook), rules);
        });
    }

    @PostMapping("/plans/{id}/destination/export")
    String export(
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String course,
            Access access,
            RedirectAttributes then) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Optional<String> before = draft.destination()
                    .filter(DraftDestination.Export.class::isInstance)
                    .map(known -> ((DraftDestination.Export) known).file());
            Optional<String> kept = uploads.keep(store, access, file).or(() -> before);
            if (kept.isEmpty()) {
                then.addFlashAttribute("refusedBy", "wizard.no-export");
                return "redirect:/plans/" + id + "/destination";
            }
            String name = course.isBlank() ? withoutEnding(GivenFiles.title(kept.get())) : course.strip();
            DraftDestination.Export export = new DraftDestination.Export(kept.get(), name);
            // what is no export is refused before it is chosen
            new Drafting(store, LiveGradebooks.NONE).target(draft, export, Optional.empty());
            return choose(store, access, id, export, RuleSet.PASSBACK);
        });
    }

    private String choose(Store store, Access access, String id, DraftDestination destination, RuleSet rules) {
        desk.change(store, access, id, draft -> draft.with(destination, rules));
        return "redirect:/plans/" + id + "/students";
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
