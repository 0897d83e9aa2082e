package dev.passback.app.web.sync;

import dev.passback.app.link.CellQuery;
import dev.passback.app.link.CellState;
import dev.passback.app.link.Link;
import dev.passback.app.link.ListedCell;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.web.page.Words;
import dev.passback.finding.Wording;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.link.CellId;
import dev.passback.link.LinkedCell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The cells of a link by how they stand, and where a person decides about single ones. */
@Controller
final class CellsPage {
    private static final int ROWS = 100;

    private final StorePool stores;
    private final Audit audit;
    private final Words words;

    CellsPage(StorePool stores, Audit audit, Words words) {
        this.stores = stores;
        this.audit = audit;
        this.words = words;
    }

    /** A cell in the table. */
    record Row(String id, CellState state, String item, String user, String source, Wording note) {
        private static Row of(ListedCell listed) {
            LinkedCell cell = listed.cell();
            return new Row(
                    cell.id().toString(),
                    listed.state(),
                    listed.item(),
                    listed.user().label(),
                    cell.seen().equals(Score.NOT_GRADED) ? "" : cell.seen().toString(),
                    cell.note());
        }
    }

    @GetMapping("/syncs/{name}/cells")
    String show(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Access access,
            Model model) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            Optional<CellState> only = CellState.of(state);
            Optional<ItemOrigin> origin = ItemOrigin.parse(item);
            Map<CellState, Integer> counts = store.mirrors().counts(name, origin, words);
            int all = counts.entrySet().stream()
                    .filter(count -> only.isEmpty() || only.get() == count.getKey())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            Pages pages = Pages.of(page, all, ROWS);
            model.addAttribute("name", name);
            model.addAttribute("state", only.map(CellState::label).orElse(""));
            model.addAttribute("item", origin.map(ItemOrigin::toString).orElse(""));
            model.addAttribute("words", words);
            model.addAttribute("states", CellState.values());
            model.addAttribute("counts", counts);
            model.addAttribute("items", store.mirrors().items(name));
            model.addAttribute("pages", pages);
            model.addAttribute(
                    "rows",
                    store.mirrors().cells(name, new CellQuery(only, origin, words, pages.from(), ROWS)).stream()
                            .map(Row::of)
                            .toList());
            model.addAttribute("mayChange", access.mayChange());
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "link " + name, "cells");
            return "syncs/cells";
        });
    }

    @PostMapping("/syncs/{name}/cells")
    String decide(
            @PathVariable String name,
            @RequestParam(name = "cell", defaultValue = "") List<String> cells,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String words,
            Access access,
            RedirectAttributes next) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            Optional<LinkDesk.Decision> meant = Arrays.stream(LinkDesk.Decision.values())
                    .filter(each -> each.name().equals(decision))
                    .findFirst();
            List<CellId> ids =
                    cells.stream().map(CellId::parse).flatMap(Optional::stream).toList();
            List<LinkedCell> changed = meant.map(each -> new LinkDesk(store, link).decide(ids, each))
                    .orElse(List.of());
            if (changed.isEmpty()) {
                this.words.refuse(next, "syncs.cells.none-ticked");
            } else {
                audit.note(
                        store,
                        access,
                        Way.WEB,
                        Action.CHANGED,
                        "link " + name,
                        decision + " "
                                + changed.stream()
                                        .map(cell -> cell.id().toString())
                                        .collect(Collectors.joining(" ")));
                String done = this.words.of("syncs.cells.done." + decision, changed.size());
                boolean isRunning = store.runs().active(name).isPresent();
                next.addFlashAttribute("said", isRunning ? this.words.of("syncs.cells.meanwhile", done) : done);
            }
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/syncs/{name}/cells")
                            .queryParam("state", "{state}")
                            .queryParam("item", "{item}")
                            .queryParam("words", "{words}")
                            .encode()
                            .buildAndExpand(name, state, item, words)
                            .toUriString();
        });
    }
}
