package dev.passback.app.web.sync;

import dev.passback.app.link.Link;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.LinkTerms;
import dev.passback.app.live.Linking;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.LinkBusyException;
import dev.passback.app.sync.LinkRemoval;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import dev.passback.connect.SystemException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When and how a link carries marks, whose it is, and its end. */
@Controller
final class SettingsPage {
    private final StorePool stores;
    private final Systems systems;
    private final InstantSource clock;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    SettingsPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        clock = parts.clock();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    @GetMapping("/syncs/{name}/settings")
    String show(@PathVariable String name, Access access, Model model) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            LinkTerms terms = LinkTerms.of(link);
            return page(store, link, terms, TermsForm.scales(terms), access, model);
        });
    }

    private static String page(Store store, Link link, LinkTerms terms, String scales, Access access, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("terms", terms);
        model.addAttribute("scales", scales);
        model.addAttribute("guard", TermsForm.guard(terms));
        model.addAttribute("isEnterprise", link.settings().target("year").isPresent());
        model.addAttribute("owner", store.owners().of(Owned.link(link.name())).orElse(null));
        model.addAttribute("people", access.isAdministrator() ? store.people().list() : List.of());
        model.addAttribute("mayChange", access.mayChange());
        return "syncs/settings";
    }

    @PostMapping("/syncs/{name}/settings")
    String change(
            @PathVariable String name,
            @RequestParam Map<String, String> fields,
            Access access,
            Model model,
            RedirectAttributes next) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            LinkTerms terms = LinkTerms.of(link);
            try {
                terms = TermsForm.read(fields, terms);
                new Linking(store, systems).change(link, terms);
            } catch (ConnectionException | SecretException | SystemException e) {
                model.addAttribute("refused", words.of("syncs.refused", wordings.of(e)));
                return page(store, link, terms, fields.getOrDefault("scales", ""), access, model);
            }
            audit.note(store, access, Way.WEB, Action.CHANGED, "link " + name, "settings");
            words.say(next, "syncs.settings.done");
            return "redirect:/syncs/" + name;
        });
    }

    /** An administrator gives it to somebody. */
    @PostMapping("/syncs/{name}/owner")
    String give(@PathVariable String name, @RequestParam String person, Access access, RedirectAttributes next) {
        if (!access.isAdministrator()) {
            throw new AccessDeniedException("only administrators give links away");
        }
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            if (store.people().find(person).isEmpty()) {
                throw new NotFoundException("person");
            }
            store.owners().give(Owned.link(name), person);
            audit.note(store, access, Way.WEB, Action.CHANGED, "link " + name, "owner " + person);
            words.say(next, "syncs.given", person);
            return "redirect:/syncs/" + name + "/settings";
        });
    }

    /** What the link wrote stays, and so does its history. */
    @PostMapping("/syncs/{name}/remove")
    String remove(@PathVariable String name, Access access, RedirectAttributes next) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            try {
                new LinkRemoval(store, stores::open, clock).remove(link.name());
            } catch (LinkBusyException e) {
                words.refuse(next, "syncs.remove.running");
                return "redirect:/syncs/" + name + "/settings";
            }
            audit.note(store, access, Way.WEB, Action.REMOVED, "link " + name);
            words.say(next, "syncs.removed", name);
            return "redirect:/syncs";
        });
    }
}
