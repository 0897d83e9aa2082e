package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.people.Access;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Uploads;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.ScoreFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the file is, and whether it was read rightly. */
@Controller
final class SourceStep {
    private final StorePool stores;
    private final Desk desk;
    private final Uploads uploads;

    SourceStep(StorePool stores, Desk desk, Uploads uploads) {
        this.stores = stores;
        this.desk = desk;
        this.uploads = uploads;
    }

    @GetMapping("/plans/{id}/source")
    String show(@PathVariable String id, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            Step.SOURCE.show(draft, model);
            try {
                ScoreFile file = new Drafting(store, LiveGradebooks.NONE).source(draft);
                model.addAttribute("source", SourceView.of(file));
                model.addAttribute("findings", file.sheet().findings());
            } catch (UnreadableFileException e) {
                model.addAttribute("unreadable", e.wording());
            }
            return "wizard/source";
        });
    }

    /** Another file in its place, or another reading of the same. */
    @PostMapping("/plans/{id}/source")
    String choose(
            @PathVariable String id,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "AUTO") NumberForm numberForm,
            Access access) {
        return stores.with(store -> {
            Draft known = desk.find(store, access, id);
            Optional<String> kept = uploads.keep(store, access, file);
            String name = kept.orElse(known.source().file());
            desk.change(store, access, id, draft -> draft.with(new DraftSource(name, numberForm)));
            return "redirect:/plans/" + id + "/source";
        });
    }
}
