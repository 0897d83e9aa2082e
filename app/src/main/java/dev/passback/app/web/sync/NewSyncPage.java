package dev.passback.app.web.sync;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Naming;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.LinkChoices;
import dev.passback.app.live.LinkTerms;
import dev.passback.app.live.Linking;
import dev.passback.app.live.SystemKind;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import dev.passback.connect.SystemException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where two courses are tied together: first the connections, then the courses, then batch, subject and terms. */
@Controller
final class NewSyncPage {
    private final StorePool stores;
    private final Systems systems;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    NewSyncPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    @GetMapping("/syncs/_new")
    String show(@RequestParam Map<String, String> fields, Access access, Model model) {
        if (!access.mayChange()) {
            throw new AccessDeniedException("auditors add no links");
        }
        return stores.with(store -> page(store, fields, access, model));
    }

    @PostMapping("/syncs/_new")
    String add(@RequestParam Map<String, String> fields, Access access, Model model, RedirectAttributes next) {
        String name = fields.getOrDefault("name", "").strip();
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            try {
                End from = new End(
                        gate.connection(fields.getOrDefault("from", "")).name(), fields.getOrDefault("course", ""));
                End to = new End(
                        gate.connection(fields.getOrDefault("to", "")).name(),
                        fields.getOrDefault("offer", "") + "/" + fields.getOrDefault("batch", "") + "/"
                                + fields.getOrDefault("subject", ""));
                Linking.Added added =
                        new Linking(store, systems).add(name, from, to, TermsForm.read(fields, LinkTerms.USUAL));
                switch (added) {
                    case Linking.Added.Done done -> {
                        store.owners().give(Owned.link(name), access.person());
                        audit.note(store, access, Way.WEB, Action.CREATED, "link " + name, from + " → " + to);
                        words.say(next, "syncs.added", name);
                        return "redirect:/syncs/" + name;
                    }
                    case Linking.Added.Taken taken -> model.addAttribute("refused", taken(words, taken, name));
                }
            } catch (ConnectionException | SecretException | SystemException e) {
                model.addAttribute("refused", words.of("syncs.refused", wordings.of(e)));
            }
            return page(store, fields, access, model);
        });
    }

    /** What others own is not named. */
    static String taken(Words words, Linking.Added.Taken taken, String name) {
        return words.of(taken.other().name().equals(name) ? "syncs.taken.name" : "syncs.taken.place", name);
    }

    private String page(Store store, Map<String, String> fields, Access access, Model model) {
        Gate gate = Gate.of(store, access);
        List<Connection> seen = seen(store, gate);
        model.addAttribute("sources", of(seen, SystemKind.MOODLE));
        model.addAttribute("targets", of(seen, SystemKind.OPENEDUCAT));
        model.addAttribute("fields", fields);
        model.addAttribute("terms", LinkTerms.USUAL);
        if (!fields.containsKey("from") || !fields.containsKey("to")) {
            return "syncs/new";
        }
        String from = gate.connection(fields.get("from")).name();
        String to = gate.connection(fields.get("to")).name();
        try {
            LinkTerms terms = TermsForm.read(fields, LinkTerms.USUAL);
            model.addAttribute("terms", terms);
            model.addAttribute("scales", TermsForm.scales(terms));
            model.addAttribute("guard", TermsForm.guard(terms));
        } catch (ConnectionException e) {
            // it was said on the way here why they are not taken
            model.addAttribute("scales", fields.getOrDefault("scales", ""));
            model.addAttribute("guard", TermsForm.guard(LinkTerms.USUAL));
        }
        try {
            LinkChoices choices = new Linking(store, systems).choices(from, to);
            model.addAttribute("choices", choices);
            choices.offer(fields.get("offer")).ifPresent(offer -> {
                model.addAttribute("offer", offer);
                model.addAttribute("name", fields.getOrDefault("name", suggested(store, choices, fields)));
            });
        } catch (ConnectionException | SecretException | SystemException e) {
            model.addAttribute("refused", words.of("syncs.refused", wordings.of(e)));
        }
        return "syncs/new";
    }

    private static String suggested(Store store, LinkChoices choices, Map<String, String> fields) {
        String title = choices.courses().stream()
                .filter(course -> course.code().equals(fields.get("course")))
                .map(LinkChoices.Named::title)
                .findFirst()
                .orElse("");
        return Naming.suggested(name -> store.links().find(name).isPresent(), title);
    }

    static List<Connection> seen(Store store, Gate gate) {
        Predicate<String> seen = gate.seen(Owned.Kind.CONNECTION);
        return store.connections().list().stream()
                .filter(connection -> seen.test(connection.name()))
                .toList();
    }

    static List<String> of(List<Connection> connections, SystemKind kind) {
        return connections.stream()
                .filter(connection -> connection.kind().equals(kind.label()))
                .map(Connection::name)
                .toList();
    }
}
