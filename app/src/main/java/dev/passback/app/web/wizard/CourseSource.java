package dev.passback.app.web.wizard;

import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.CourseScores;
import dev.passback.app.people.Access;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
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

    CourseSource(StorePool stores, Parts parts, Beginning beginning) {
        this.stores = stores;
        this.parts = parts;
        this.beginning = beginning;
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
            } catch (ConnectionException | SecretException e) {
                then.addFlashAttribute("refused", e.getMessage());
            } catch (SystemException e) {
                then.addFlashAttribute("refused", e.problem() + " " + e.repair());
            }
            return "redirect:/plans/new";
        });
    }
}
