package dev.passback.app.web.sync;

import dev.passback.app.link.Run;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.StorePool;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One run of a link: what it did, what it cost, and what it found. */
@Controller
final class RunPage {
    private static final int SHOWN = 50;

    private final StorePool stores;
    private final Audit audit;

    RunPage(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    /**
     * Findings that the same thing repairs.
     *
     * @param more how many there are beside those that are shown
     */
    record Group(FindingCode code, String severity, String repair, List<Finding> findings, int more) {
        private static Group of(List<Finding> all) {
            Finding gravest =
                    all.stream().max(Comparator.comparing(Finding::severity)).orElseThrow();
            return new Group(
                    gravest.code(),
                    gravest.severity().name(),
                    gravest.repair(),
                    all.subList(0, Math.min(SHOWN, all.size())),
                    Math.max(0, all.size() - SHOWN));
        }
    }

    @GetMapping("/syncs/{name}/runs/{id}")
    String show(@PathVariable String name, @PathVariable long id, Access access, Model model) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            Run run = store.runs()
                    .find(id)
                    .filter(found -> found.link().equals(name))
                    .orElseThrow(() -> new NotFoundException("run"));
            RunSeen seen = RunSeen.of(run);
            model.addAttribute("name", name);
            model.addAttribute("run", seen);
            model.addAttribute("report", seen.report().orElse(null));
            model.addAttribute(
                    "groups",
                    seen.report().map(report -> groups(report.findings())).orElse(List.of()));
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "link " + name, "run " + id);
            return "syncs/run";
        });
    }

    static List<Group> groups(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Finding> group) -> group.stream()
                                .map(Finding::severity)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                        .reversed())
                .map(Group::of)
                .toList();
    }
}
