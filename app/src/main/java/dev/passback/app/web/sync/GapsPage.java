package dev.passback.app.web.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.link.Link;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.GapReport;
import dev.passback.app.sync.LinkDesk;
import dev.passback.app.web.page.Download;
import dev.passback.app.web.page.Words;
import java.io.StringWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The users of a link's source who match nobody, and where a person says who they are. */
@Controller
final class GapsPage {
    private static final int ROWS = 100;

    private final StorePool stores;
    private final Audit audit;
    private final Words words;

    GapsPage(StorePool stores, Audit audit, Words words) {
        this.stores = stores;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/syncs/{name}/gaps")
    String show(@PathVariable String name, @RequestParam(defaultValue = "1") int page, Access access, Model model) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            GapReport report = GapReport.of(store, link);
            Pages pages = Pages.of(page, report.gaps().size(), ROWS);
            model.addAttribute("name", name);
            model.addAttribute("pages", pages);
            model.addAttribute(
                    "gaps",
                    report.gaps().stream().skip(pages.from()).limit(ROWS).toList());
            model.addAttribute("pins", store.mirrors().pins(name));
            model.addAttribute("everRan", link.mark().isPresent());
            model.addAttribute("mayChange", access.mayChange());
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "link " + name, "gap report");
            return "syncs/gaps";
        });
    }

    @GetMapping("/syncs/{name}/gaps.csv")
    ResponseEntity<byte[]> csv(@PathVariable String name, Access access) {
        return stores.with(store -> {
            GapReport report = GapReport.of(store, Gate.of(store, access).link(name));
            audit.note(store, access, Way.WEB, Action.FILE_READ, "link " + name, "gap report");
            StringWriter table = new StringWriter();
            report.writeCsv(table);
            return Download.csv(name + "-gaps.csv", table.toString().getBytes(UTF_8));
        });
    }

    @PostMapping("/syncs/{name}/gaps")
    String pin(
            @PathVariable String name,
            @RequestParam String user,
            @RequestParam String student,
            Access access,
            RedirectAttributes next) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            if (student.isBlank()) {
                words.refuse(next, "syncs.gaps.pin.blank");
            } else if (new LinkDesk(store, link).pin(user, student.strip())) {
                audit.note(store, access, Way.WEB, Action.CHANGED, "link " + name, "pinned user " + user);
                words.say(next, "syncs.gaps.pin.done", user, student.strip());
            } else {
                words.refuse(next, "syncs.gaps.pin.unknown", user);
            }
            return "redirect:/syncs/" + name + "/gaps";
        });
    }

    @PostMapping("/syncs/{name}/pins/remove")
    String unpin(@PathVariable String name, @RequestParam String user, Access access, RedirectAttributes next) {
        return stores.with(store -> {
            if (new LinkDesk(store, Gate.of(store, access).link(name)).unpin(user)) {
                audit.note(store, access, Way.WEB, Action.CHANGED, "link " + name, "unpinned user " + user);
                words.say(next, "syncs.pins.removed", user);
            }
            return "redirect:/syncs/" + name + "/gaps";
        });
    }
}
