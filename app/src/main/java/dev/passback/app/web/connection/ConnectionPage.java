package dev.passback.app.web.connection;

import dev.passback.app.link.Connection;
import dev.passback.app.link.Link;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.ConnectionCheck;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.Reach;
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
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One connection: what is known of it, whether it works, new credentials for it, and its end. */
@Controller
final class ConnectionPage {
    private final StorePool stores;
    private final Systems systems;
    private final InstantSource clock;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    ConnectionPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        clock = parts.clock();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    @GetMapping("/connections/{name}")
    String show(@PathVariable String name, Access access, Model model) {
        return stores.with(store -> {
            Connection connection = Gate.of(store, access).connection(name);
            model.addAttribute("connection", connection);
            model.addAttribute("reach", Reach.of(connection).label());
            model.addAttribute("checked", store.connections().checks().get(name));
            model.addAttribute(
                    "owner", store.owners().of(Owned.connection(name)).orElse(null));
            model.addAttribute("links", users(store, access, name));
            model.addAttribute("mayChange", access.mayChange());
            model.addAttribute(
                    "people", access.isAdministrator() ? store.people().list() : List.of());
            return "connections/connection";
        });
    }

    private static List<String> users(Store store, Access access, String name) {
        Predicate<String> seen = Gate.of(store, access).seen(Owned.Kind.LINK);
        return store.links().list().stream()
                .filter(link -> link.source().connection().equals(name)
                        || link.to().connection().equals(name))
                .map(Link::name)
                .filter(seen)
                .toList();
    }

    @PostMapping("/connections/{name}/check")
    String check(@PathVariable String name, @RequestParam(defaultValue = "") String course, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).connection(name);
            new ConnectionCheck(store, systems, clock).check(name, course);
            return "redirect:/connections/" + name;
        });
    }

    @PostMapping("/connections/{name}/rotate")
    String rotate(@PathVariable String name, @RequestParam String secret, Access access, RedirectAttributes next) {
        return stores.with(store -> {
            Gate.of(store, access).connection(name);
            try {
                new Connecting(store, systems).rotate(name, secret);
                audit.note(store, access, Way.WEB, Action.CHANGED, "connection " + name, "credentials");
                words.say(next, "connections.rotated");
            } catch (ConnectionException | SecretException e) {
                words.refuse(next, "connections.refused", wordings.of(e));
            }
            return "redirect:/connections/" + name;
        });
    }

    /** An administrator gives it to somebody; whoever owns it may use it for links and change it. */
    @PostMapping("/connections/{name}/owner")
    String give(@PathVariable String name, @RequestParam String person, Access access, RedirectAttributes next) {
        if (!access.isAdministrator()) {
            throw new AccessDeniedException("only administrators give connections away");
        }
        return stores.with(store -> {
            Gate.of(store, access).connection(name);
            if (store.people().find(person).isEmpty()) {
                throw new NotFoundException("person");
            }
            store.owners().give(Owned.connection(name), person);
            audit.note(store, access, Way.WEB, Action.CHANGED, "connection " + name, "owner " + person);
            words.say(next, "connections.given", person);
            return "redirect:/connections/" + name;
        });
    }

    @PostMapping("/connections/{name}/remove")
    String remove(@PathVariable String name, Access access, RedirectAttributes next) {
        return stores.with(store -> {
            Gate.of(store, access).connection(name);
            List<String> users = new Connecting(store, systems).remove(name);
            if (users.isEmpty()) {
                audit.note(store, access, Way.WEB, Action.REMOVED, "connection " + name);
                words.say(next, "connections.removed", name);
                return "redirect:/connections";
            }
            List<String> seen = users(store, access, name);
            words.refuse(next, "connections.used", String.join(", ", seen), users.size() - seen.size());
            return "redirect:/connections/" + name;
        });
    }
}
