package dev.passback.app.web.home;

import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.store.TransfersSought;
import dev.passback.app.sync.LinkOverview;
import dev.passback.transfer.TransferRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs attention, and what happened lately. */
@Controller
final class HomePage {
    private static final int TRANSFERS = 8;
    private static final int SYNCS = 8;
    private static final int UNFINISHED = 20;

    private final StorePool stores;
    private final InstantSource clock;

    HomePage(StorePool stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Access access, Model model) {
        return stores.with(store -> {
            show(store, access, model);
            return "home/home";
        });
    }

    private void show(Store store, Access access, Model model) {
        Gate gate = Gate.of(store, access);
        List<LinkOverview> links = LinkOverview.list(store, gate.seen(Owned.Kind.LINK), clock.instant());
        List<TransferRecord> latest = store.history().transfers(TransfersSought.latest(access, TRANSFERS));
        model.addAttribute("access", access);
        model.addAttribute(
                "needy", links.stream().filter(LinkOverview::needsSomebody).toList());
        model.addAttribute(
                "unfinished",
                store.history()
                        .transfers(new TransfersSought(
                                access, Optional.empty(), Optional.empty(), true, Long.MAX_VALUE, UNFINISHED)));
        model.addAttribute("latest", latest);
        model.addAttribute("syncs", lately(links));
        model.addAttribute("sample", store.samples().of(access.person()).orElse(null));
        model.addAttribute("isNew", links.isEmpty() && latest.isEmpty());
    }

    private static List<LinkOverview> lately(List<LinkOverview> links) {
        return links.stream()
                .filter(link -> link.last().isPresent())
                .sorted(Comparator.<LinkOverview, Instant>comparing(
                                link -> link.last().orElseThrow().started())
                        .reversed())
                .limit(SYNCS)
                .toList();
    }
}
