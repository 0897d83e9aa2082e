package dev.passback.app.web.sync;

import dev.passback.app.link.Link;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.serve.BackgroundRuns;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Words;
import dev.passback.grade.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a guard stopped, and where a person lets exactly that go on. The run plans anew; only if that plan is the one that
 * was seen here, it is carried out.
 */
@Controller
final class ApprovalPage {
    private static final int ROWS = 100;

    private final StorePool stores;
    private final BackgroundRuns background;
    private final Audit audit;
    private final Words words;

    ApprovalPage(Parts parts, BackgroundRuns background, Audit audit, Words words) {
        stores = parts.stores();
        this.background = background;
        this.audit = audit;
        this.words = words;
    }

    /** A mark that would be written, with what that does in a word. */
    record Row(StoppedPlan.Mark mark, Effect effect) {
        private static Row of(StoppedPlan.Mark mark) {
            return new Row(mark, effect(Score.parse(mark.before()), Score.parse(mark.after())));
        }

        private static Effect effect(Score before, Score after) {
            if (after.equals(Score.NOT_GRADED)) {
                return Effect.CLEARED;
            }
            if (before.equals(Score.NOT_GRADED)) {
                return Effect.NEW;
            }
            return before instanceof Score.Points was && after instanceof Score.Points is
                    ? was.value().compareTo(is.value()) > 0 ? Effect.LOWERED : Effect.RAISED
                    : Effect.CHANGED;
        }
    }

    /** What becomes of a mark, the gravest first. */
    enum Effect {
        CLEARED,
        LOWERED,
        CHANGED,
        RAISED,
        NEW
    }

    @GetMapping("/syncs/{name}/approve")
    String show(@PathVariable String name, @RequestParam(defaultValue = "1") int page, Access access, Model model) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            Optional<StoppedPlan> stopped =
                    link.stopped().flatMap(hash -> store.links().stoppedPlan(name));
            model.addAttribute("name", name);
            model.addAttribute("link", link);
            model.addAttribute("hash", link.stopped().orElse(""));
            model.addAttribute("plan", stopped.orElse(null));
            model.addAttribute("mayChange", access.mayChange());
            stopped.ifPresent(plan -> {
                List<Row> rows = plan.marks().stream()
                        .map(Row::of)
                        .sorted(Comparator.comparing(Row::effect))
                        .toList();
                Pages pages = Pages.of(page, rows.size(), ROWS);
                model.addAttribute("pages", pages);
                model.addAttribute(
                        "rows", rows.stream().skip(pages.from()).limit(ROWS).toList());
                model.addAttribute(
                        "effects",
                        rows.stream().collect(Collectors.groupingBy(Row::effect, TreeMap::new, Collectors.counting())));
                audit.note(store, access, Way.WEB, Action.SCORES_READ, "link " + name, "stopped plan");
            });
            return "syncs/approve";
        });
    }

    @PostMapping("/syncs/{name}/approve")
    String approve(@PathVariable String name, @RequestParam String plan, Access access, RedirectAttributes next) {
        Optional<StoppedPlan> seen = stores.with(store -> Gate.of(store, access)
                .link(name)
                .stopped()
                .filter(plan::equals)
                .flatMap(hash -> store.links().stoppedPlan(name)));
        if (seen.isEmpty()) {
            words.refuse(next, "syncs.approve.changed");
            return "redirect:/syncs/" + name + "/approve";
        }
        Asked asked = new Asked(seen.get().depth(), true, Optional.of(plan), access.person());
        if (SyncPage.started(background.start(name, asked), words, next)) {
            stores.with(store -> {
                audit.note(store, access, Way.WEB, Action.APPROVED, "link " + name, "plan " + plan);
                return true;
            });
        }
        return "redirect:/syncs/" + name;
    }
}
