package dev.passback.app.web.wizard;

import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.CourseScores;
import dev.passback.app.people.Access;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.connect.SystemException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A course of a connected Moodle as the source of a plan. */
@Controller
final class CourseSource {
    private final StorePool stores;
    private final Parts parts;
    private final Beginning beginning;
    private final Wordings wordings;

    CourseSource(StorePool stores, Parts parts, Beginning beginning, Wordings wordings) {
        this.stores = stores;
        this.parts = parts;
        this.beginning = beginning;
        this.wordings = wordings;
    }

    @PostMapping("/plans/course")
    String take(@RequestParam String connection, @RequestParam String course, Access access, RedirectAttributes then) {
        return stores.with(store -> {
            String name = Gate.of(store, access).connection(connection).name();
            try {
                CourseScores.Taken taken = new CourseScores(store, parts.systems()).take(name, course.strip());
                String kept = GivenFiles.name(store.files()
                        .add(
                                taken.name(),
                                taken.content(),
                                access.person(),
                                parts.clock().instant()));
                return "redirect:/plans/" + beginning.of(store, access, kept, Optional.empty()) + "/source";
            } catch (ConnectionException | SecretException | SystemException e) {
                then.addFlashAttribute("refused", wordings.of(e));
                return "redirect:/plans/new";
            }
        });
    }
}
