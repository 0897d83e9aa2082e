package dev.passback.app.web.sync;

import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LinkOverview;
import dev.passback.app.web.Parts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The links that a person sees, those that need somebody first. */
@Controller
final class SyncsPage {
    private static final int ROWS = 50;
    private static final int RUNS = 20;

    private final StorePool stores;
    private final InstantSource clock;

    SyncsPage(Parts parts) {
        stores = parts.stores();
        clock = parts.clock();
    }

    /** A link in the list. */
    record Row(
            LinkOverview overview,
            Optional<String> owner,
            Optional<RunSeen> last,
            RunChart changes,
            RunChart requests) {}

    @GetMapping("/syncs")
    String show(@RequestParam(defaultValue = "1") int page, Access access, Model model) {
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            List<LinkOverview> all = LinkOverview.list(store, gate.seen(Owned.Kind.LINK), clock.instant());
            Pages pages = Pages.of(page, all.size(), ROWS);
            model.addAttribute("pages", pages);
            model.addAttribute(
                    "attention",
                    all.stream().filter(LinkOverview::needsSomebody).count());
            model.addAttribute(
                    "rows",
                    all.stream()
                            .skip(pages.from())
                            .limit(ROWS)
                            .map(overview -> row(store, overview))
                            .toList());
            model.addAttribute("mayChange", access.mayChange());
            return "syncs/list";
        });
    }

    private static Row row(Store store, LinkOverview overview) {
        String name = overview.link().name();
        List<RunSeen> runs =
                store.runs().latest(name, RUNS).stream().map(RunSeen::of).toList();
        return new Row(
                overview,
                store.owners().of(Owned.link(name)),
                runs.stream().findFirst(),
                RunChart.of("changes", name, runs, RunSeen::written),
                RunChart.of("requests", name, runs, RunSeen::requests));
    }
}
