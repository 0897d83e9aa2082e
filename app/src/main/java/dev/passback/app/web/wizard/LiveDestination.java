package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.LinkChoices;
import dev.passback.app.live.LinkTerms;
import dev.passback.app.live.Linking;
import dev.passback.app.live.LiveCourse;
import dev.passback.app.live.SystemKind;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.Owned;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.plan.Desk;
import dev.passback.connect.SystemException;
import dev.passback.plan.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A course of a connected OpenEduCat as where scores count: first the connection, then the course, then batch and subject. */
@Controller
final class LiveDestination {
    private final StorePool stores;
    private final Systems systems;
    private final Desk desk;
    private final Wordings wordings;

    LiveDestination(Parts parts, Desk desk, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        this.desk = desk;
        this.wordings = wordings;
    }

    @GetMapping("/plans/{id}/destination/live")
    String show(@PathVariable String id, @RequestParam Map<String, String> fields, Access access, Model model) {
        return stores.with(store -> page(store, desk.find(store, access, id), fields, access, model));
    }

    @PostMapping("/plans/{id}/destination/live")
    String choose(@PathVariable String id, @RequestParam Map<String, String> fields, Access access, Model model) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            try {
                // what is not there is refused before it is chosen
                DraftDestination.Live chosen =
                        desk.live(store, access, course(fields).toString());
                desk.change(store, access, id, each -> each.with(chosen, RuleSet.PASSBACK));
                return "redirect:/plans/" + id + "/students";
            } catch (ConnectionException | SecretException | SystemException e) {
                model.addAttribute("refused", wordings.of(e));
                return page(store, draft, fields, access, model);
            }
        });
    }

    private static LiveCourse course(Map<String, String> fields) {
        Map<String, String> settings = new TreeMap<>();
        LiveCourse.SETTINGS.forEach(name -> {
            String said = fields.getOrDefault(name, "").strip();
            if (!said.isEmpty()) {
                settings.put(name, said);
            }
        });
        String place = fields.getOrDefault("offer", "") + "/" + fields.getOrDefault("batch", "") + "/"
                + fields.getOrDefault("subject", "");
        return new LiveCourse(new End(fields.getOrDefault("connection", ""), place), settings);
    }

    private String page(Store store, Draft draft, Map<String, String> fields, Access access, Model model) {
        Gate gate = Gate.of(store, access);
        Step.DESTINATION.show(draft, model);
        model.addAttribute("connections", connections(store, gate));
        model.addAttribute("fields", fields);
        model.addAttribute("terms", LinkTerms.USUAL);
        if (!fields.containsKey("connection")) {
            return "wizard/live";
        }
        String connection = gate.connection(fields.get("connection")).name();
        try {
            LinkChoices choices = new Linking(store, systems).choices(connection);
            model.addAttribute("choices", choices);
            choices.offer(fields.get("offer")).ifPresent(offer -> model.addAttribute("offer", offer));
        } catch (ConnectionException | SecretException | SystemException e) {
            model.addAttribute("refused", wordings.of(e));
        }
        return "wizard/live";
    }

    /** {@return the names of those that lead to an OpenEduCat, as far as this person sees them} */
    static List<String> connections(Store store, Gate gate) {
        Predicate<String> seen = gate.seen(Owned.Kind.CONNECTION);
        return store.connections().list().stream()
                .filter(connection -> connection.kind().equals(SystemKind.OPENEDUCAT.label()))
                .map(Connection::name)
                .filter(seen)
                .toList();
    }
}
