package dev.passback.app.web.wizard;

import dev.passback.app.draft.DraftDestination;
import dev.passback.app.link.Connection;
import dev.passback.app.live.SystemKind;
import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.plan.Uploads;
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

    private final StorePool stores;
    private final Beginning beginning;
    private final InstantSource clock;
    private final Uploads uploads;

    NewPlanPage(StorePool stores, Beginning beginning, InstantSource clock, Uploads uploads) {
        this.stores = stores;
        this.beginning = beginning;
        this.clock = clock;
        this.uploads = uploads;
    }

    @GetMapping("/plans/new")
    String show(Access access, Model model) {
        model.addAttribute("connections", stores.with(store -> store.connections().list().stream()
                .filter(connection -> connection.kind().equals(SystemKind.MOODLE.label()))
                .map(Connection::name)
                .filter(Gate.of(store, access).seen(Owned.Kind.CONNECTION))
                .toList()));
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
            return "redirect:/plans/" + beginning.of(store, access, kept.get(), Optional.empty()) + "/source";
        });
    }

    /** The sample file, for who has none at hand. */
    @PostMapping("/plans/sample")
    String sample(@RequestParam Optional<String> gradebook, Access access) {
        return stores.with(store -> {
            gradebook.ifPresent(name -> Gate.of(store, access).requireGradebook(name));
            Optional<DraftDestination> destination = gradebook.map(DraftDestination.Embedded::new);
            String kept = GivenFiles.name(store.files().add(SAMPLE, sampleBytes(), access.person(), clock.instant()));
            return "redirect:/plans/" + beginning.of(store, access, kept, destination) + "/source";
        });
    }

    private static byte[] sampleBytes() {
        try (InputStream in = new ClassPathResource("demo/" + SAMPLE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample is not part of the program", e);
        }
    }
}
