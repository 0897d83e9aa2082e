package dev.passback.app.web.connection;

import dev.passback.app.live.AddressRefusedException;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.ConnectionException;
import dev.passback.app.live.SystemKind;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.secret.SecretException;
import dev.passback.app.security.Audit;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where connections are added. The secret that was given is never shown again, not even when the form comes back. */
@Controller
final class NewConnectionPage {
    private final StorePool stores;
    private final Systems systems;
    private final Audit audit;
    private final Words words;
    private final Wordings wordings;

    NewConnectionPage(Parts parts, Audit audit, Words words, Wordings wordings) {
        stores = parts.stores();
        systems = parts.systems();
        this.audit = audit;
        this.words = words;
        this.wordings = wordings;
    }

    @GetMapping("/connections/_new/{kind}")
    String show(@PathVariable String kind, Access access, Model model) {
        return page(ConnectionForm.of(kind(kind), Map.of()), access, model);
    }

    @PostMapping("/connections/_new/{kind}")
    String add(
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Access access,
            Model model,
            RedirectAttributes next) {
        ConnectionForm form = ConnectionForm.of(kind(kind), fields);
        try {
            ConnectionForm.Asked asked = form.asked(access);
            stores.with(store -> {
                new Connecting(store, systems).add(form.name(), asked.address(), asked.reach(), form.secret());
                store.owners().give(Owned.connection(form.name()), access.person());
                audit.note(
                        store,
                        access,
                        Way.WEB,
                        Action.CREATED,
                        "connection " + form.name(),
                        form.kind().label() + ", " + asked.reach().label());
                return true;
            });
        } catch (AddressRefusedException e) {
            model.addAttribute("refused", words.of("connections.refused." + e.refusal()));
            return page(form, access, model);
        } catch (ConnectionException | SecretException e) {
            model.addAttribute("refused", words.of("connections.refused", wordings.of(e)));
            return page(form, access, model);
        }
        words.say(next, "connections.added", form.name());
        return "redirect:/connections/" + form.name();
    }

    private static String page(ConnectionForm form, Access access, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mayChange", access.mayChange());
        model.addAttribute("mayAllow", access.isAdministrator());
        return "connections/new";
    }

    private static SystemKind kind(String label) {
        return SystemKind.of(label).orElseThrow(() -> new NotFoundException("kind of system"));
    }
}
