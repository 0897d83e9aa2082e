package dev.passback.app.web.sync;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.Naming;
import dev.passback.app.live.ConnectionException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which courses of two systems seem to be one; many links are made at once. */
@Controller
final class ProposalsPage {
    /** Both systems are asked for each: many more would outlast what browsers and proxies wait for. */
    static final int MOST_AT_ONCE = 50;

    private final StorePool stores;
    private final Systems systems;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    ProposalsPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    /**
     * A proposal in the table.
     *
     * @param name what the link would be called
     * @param isLinked whether the courses are tied together already
     * @param isLeft whether a person wants the link, and it was not its turn
     */
    record Row(Linking.Proposal proposal, String name, boolean isLinked, boolean isLeft) {
        /** {@return the pair of courses in one word} */
        public String key() {
            return key(proposal);
        }

        private static String key(Linking.Proposal proposal) {
            return proposal.course() + ":" + proposal.place();
        }
    }

    /**
     * What came of a row.
     *
     * @param refusal empty where the link was made
     */
    record Made(String name, String place, String refusal) {}

    @GetMapping("/connections/_propose")
    String show(@RequestParam Map<String, String> fields, Access access, Model model) {
        if (!access.mayChange()) {
            throw new AccessDeniedException("auditors add no links");
        }
        return stores.with(store -> page(store, fields, Set.of(), access, model));
    }

    @PostMapping("/connections/_propose")
    String accept(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "pick", defaultValue = "") List<String> picks,
            Access access,
            Model model) {
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            String from = gate.connection(fields.getOrDefault("from", "")).name();
            String to = gate.connection(fields.getOrDefault("to", "")).name();
            List<Made> made = new ArrayList<>();
            for (String pick : picks.stream().limit(MOST_AT_ONCE).toList()) {
                End.parse(pick).ifPresent(pair -> {
                    String name = fields.getOrDefault("name " + pick, "").strip();
                    End source = new End(from, pair.connection());
                    End target = new End(to, pair.place());
                    made.add(new Made(name, pair.place(), made(store, access, name, source, target, fields)));
                });
            }
            List<String> left = picks.stream().skip(MOST_AT_ONCE).toList();
            model.addAttribute("made", made);
            model.addAttribute("left", left.size());
            return page(store, fields, Set.copyOf(left), access, model);
        });
    }

    private String made(Store store, Access access, String name, End from, End to, Map<String, String> fields) {
        try {
            Linking.Added added =
                    new Linking(store, systems).add(name, from, to, TermsForm.read(fields, LinkTerms.USUAL));
            return switch (added) {
                case Linking.Added.Done done -> {
                    store.owners().give(Owned.link(name), access.person());
                    audit.note(store, access, Way.WEB, Action.CREATED, "link " + name, from + " → " + to);
                    yield "";
                }
                case Linking.Added.Taken taken -> NewSyncPage.taken(words, taken, name);
            };
        } catch (ConnectionException | SecretException | SystemException e) {
            return words.of("syncs.refused", wordings.of(e));
        }
    }

    private String page(Store store, Map<String, String> fields, Set<String> left, Access access, Model model) {
        Gate gate = Gate.of(store, access);
        List<Connection> seen = NewSyncPage.seen(store, gate);
        model.addAttribute("sources", NewSyncPage.of(seen, SystemKind.MOODLE));
        model.addAttribute("targets", NewSyncPage.of(seen, SystemKind.OPENEDUCAT));
        model.addAttribute("fields", fields);
        model.addAttribute("terms", terms(fields));
        if (!fields.containsKey("from") || !fields.containsKey("to")) {
            return "syncs/propose";
        }
        String from = gate.connection(fields.get("from")).name();
        String to = gate.connection(fields.get("to")).name();
        try {
            Linking linking = new Linking(store, systems);
            List<Link> links = store.links().list();
            model.addAttribute("choices", linking.choices(from, to));
            model.addAttribute(
                    "rows",
                    linking.propose(from, to).stream()
                            .map(proposal -> row(proposal, fields, left, isLinked(links, from, to, proposal)))
                            .toList());
        } catch (ConnectionException | SecretException | SystemException e) {
            model.addAttribute("refused", words.of("syncs.refused", wordings.of(e)));
        }
        return "syncs/propose";
    }

    /** {@return the terms that were said, for those that are left} */
    private static LinkTerms terms(Map<String, String> fields) {
        try {
            return TermsForm.read(fields, LinkTerms.USUAL);
        } catch (ConnectionException e) {
            // each row of what was made says why they are not taken
            return LinkTerms.USUAL;
        }
    }

    private static Row row(Linking.Proposal proposal, Map<String, String> fields, Set<String> left, boolean isLinked) {
        String key = Row.key(proposal);
        return new Row(proposal, fields.getOrDefault("name " + key, name(proposal)), isLinked, left.contains(key));
    }

    /** Subject and batch tell a link from its neighbours; the course of the same subject is the same. */
    private static String name(Linking.Proposal proposal) {
        String[] codes = proposal.place().split("/", -1);
        return Naming.suggested(taken -> false, codes[codes.length - 1], codes[1]);
    }

    private static boolean isLinked(List<Link> links, String from, String to, Linking.Proposal proposal) {
        return links.stream()
                .anyMatch(link -> link.source().connection().equals(from)
                        && link.settings().course().id().equals(proposal.course())
                        && link.to().equals(new End(to, proposal.place())));
    }
}
