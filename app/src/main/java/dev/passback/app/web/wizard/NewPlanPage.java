package dev.passback.app.web.wizard;

import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Uploads;
import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.files.number.NumberForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a transfer begins: with a score file. */
@Controller
final class NewPlanPage {
    private static final String SAMPLE = "iclicker-week-1.csv";
    private static final int LISTED = 50;

    private final StorePool stores;
    private final Desk desk;
    private final InstantSource clock;
    private final Uploads uploads;
    private final Audit audit;

    NewPlanPage(StorePool stores, Desk desk, InstantSource clock, Uploads uploads, Audit audit) {
        this.stores = stores;
        this.desk = desk;
        this.clock = clock;
        this.uploads = uploads;
        this.audit = audit;
    }

    @GetMapping("/plans")
    String list(Access access, Model model) {
        model.addAttribute("plans", stores.with(store -> PlanLine.latest(store, access, LISTED)));
        return "wizard/plans";
    }

    @GetMapping("/plans/new")
    String show() {
        return "wizard/new";
    }

    @PostMapping("/plans/new")
    String begin(@RequestParam @Nullable MultipartFile file, Access access, RedirectAttributes then) {
        return stores.with(store -> {
            Optional<String> kept = uploads.keep(store, access, file);
            if (kept.isEmpty()) {
                then.addFlashAttribute("refusedBy", "wizard.no-file");
                return "redirect:/plans/new";
            }
            return "redirect:/plans/" + begin(store, access, kept.get(), Optional.empty()) + "/source";
        });
    }

    /** The sample file, for who has none at hand. */
    @PostMapping("/plans/sample")
    String sample(@RequestParam Optional<String> gradebook, Access access) {
        return stores.with(store -> {
            gradebook.ifPresent(name -> Gate.of(store, access).requireGradebook(name));
            Optional<DraftDestination> destination = gradebook.map(DraftDestination.Embedded::new);
            String kept = GivenFiles.name(store.files().add(SAMPLE, sampleBytes(), access.person(), clock.instant()));
            return "redirect:/plans/" + begin(store, access, kept, destination) + "/source";
        });
    }

    private String begin(Store store, Access access, String file, Optional<DraftDestination> destination) {
        Draft fresh = desk.begin(access, new DraftSource(file, NumberForm.AUTO));
        Draft draft = destination.map(to -> fresh.with(to, fresh.rules())).orElse(fresh);
        store.drafts().add(draft);
        audit.note(store, access, Way.WEB, Action.CREATED, "plan " + draft.id(), GivenFiles.title(file));
        return draft.id();
    }

    private static byte[] sampleBytes() {
        try (InputStream in = new ClassPathResource("demo/" + SAMPLE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample is not part of the program", e);
        }
    }
}
