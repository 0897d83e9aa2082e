package dev.passback.app.web.sync;

import dev.passback.app.link.Run;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.StorePool;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One run of a link: what it did, what it cost, and what it found. */
@Controller
final class RunPage {
    private final StorePool stores;
    private final Audit audit;

    RunPage(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
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
            audit.note(store, access, Way.WEB, Action.SCORES_READ, "link " + name, "run " + id);
            return "syncs/run";
        });
    }
}
