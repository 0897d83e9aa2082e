package dev.passback.app.web.sync;

import dev.passback.app.link.Link;
import dev.passback.app.link.Run;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.serve.BackgroundRuns;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkOverview;
import dev.passback.app.sync.RunProgress;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Words;
import dev.passback.connect.Depth;
import dev.passback.link.WhoIs;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One link: how it is doing, its runs, and what can be done with it at once. */
@Controller
final class SyncPage {
    private static final int RUNS = 30;

    private final StorePool stores;
    private final BackgroundRuns background;
    private final InstantSource clock;
    private final Audit audit;
    private final Words words;

    SyncPage(Parts parts, BackgroundRuns background, Audit audit, Words words) {
        stores = parts.stores();
        clock = parts.clock();
        this.background = background;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/syncs/{name}")
    String show(@PathVariable String name, Access access, Model model) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            List<RunSeen> runs =
                    store.runs().latest(name, RUNS).stream().map(RunSeen::of).toList();
            model.addAttribute("overview", LinkOverview.of(store, link, clock.instant()));
            model.addAttribute("link", link);
            model.addAttribute("owner", store.owners().of(Owned.link(name)).orElse(null));
            model.addAttribute("paused", store.links().paused().contains(name));
            model.addAttribute("runs", runs);
            model.addAttribute("changes", RunChart.of("changes", name, runs, RunSeen::written));
            model.addAttribute("requests", RunChart.of("requests", name, runs, RunSeen::requests));
            model.addAttribute("counts", store.mirrors().counts(name, Optional.empty(), ""));
            model.addAttribute(
                    "unmatched",
                    store.mirrors().people(name).values().stream()
                            .filter(who -> !(who instanceof WhoIs.Known))
                            .count());
            model.addAttribute("mayChange", access.mayChange());
            progress(store, name, model);
            return "syncs/sync";
        });
    }

    /** Only what changes while a run goes on; asked for again and again, until it has ended. */
    @GetMapping("/syncs/{name}/progress")
    String progress(@PathVariable String name, Access access, Model model, HttpServletResponse response) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            if (progress(store, name, model).isEmpty()) {
                response.setHeader("HX-Refresh", "true");
            }
            return "syncs/progress :: progress";
        });
    }

    private Optional<Run> progress(Store store, String name, Model model) {
        Optional<Run> active = store.runs().active(name);
        model.addAttribute("name", name);
        model.addAttribute("active", active.orElse(null));
        model.addAttribute(
                "share", active.flatMap(run -> RunProgress.of(store, run)).orElse(null));
        return active;
    }

    @PostMapping("/syncs/{name}/run")
    String run(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean all,
            Access access,
            RedirectAttributes next) {
        stores.with(store -> Gate.of(store, access).link(name));
        Asked asked = new Asked(all ? Depth.VERIFY_ALL : Depth.CHANGES, false, access.person());
        if (started(background.start(name, asked), words, next)) {
            stores.with(store -> {
                audit.note(store, access, Way.WEB, Action.RUN, "link " + name, all ? "all verified" : "");
                return true;
            });
        }
        return "redirect:/syncs/" + name;
    }

    /** {@return whether it runs now because of this wish; the next page says so, or why not} */
    static boolean started(BackgroundRuns.Start start, Words words, RedirectAttributes next) {
        return switch (start) {
            case BackgroundRuns.Start.Started started -> {
                words.say(next, "syncs.run.started");
                yield true;
            }
            case BackgroundRuns.Start.Running running -> {
                words.refuse(next, "syncs.run.running");
                yield false;
            }
            case BackgroundRuns.Start.Full full -> {
                words.refuse(next, "syncs.run.full");
                yield false;
            }
        };
    }

    @PostMapping("/syncs/{name}/pause")
    String pause(@PathVariable String name, @RequestParam boolean paused, Access access, RedirectAttributes next) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            store.links().pause(name, paused);
            audit.note(store, access, Way.WEB, Action.CHANGED, "link " + name, paused ? "paused" : "resumed");
            words.say(next, paused ? "syncs.pause.done" : "syncs.resume.done");
            return "redirect:/syncs/" + name;
        });
    }
}
