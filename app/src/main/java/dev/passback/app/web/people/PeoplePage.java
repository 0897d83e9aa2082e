package dev.passback.app.web.people;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Institution;
import dev.passback.app.security.Passwords;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Words;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody who may come in, and where somebody is added. */
@Controller
final class PeoplePage {
    private final StorePool stores;
    private final InstantSource clock;
    private final Passwords passwords;
    private final Audit audit;
    private final Words words;
    private final Optional<Institution> institution;

    PeoplePage(
            StorePool stores,
            InstantSource clock,
            Passwords passwords,
            Audit audit,
            Words words,
            Optional<Institution> institution) {
        this.stores = stores;
        this.clock = clock;
        this.passwords = passwords;
        this.audit = audit;
        this.words = words;
        this.institution = institution;
    }

    @GetMapping("/people")
    String list(Model model) {
        model.addAttribute("people", stores.with(store -> store.people().list()));
        model.addAttribute("roles", Role.values());
        model.addAttribute("shortest", Passwords.SHORTEST);
        model.addAttribute("institution", institution.orElse(null));
        return "people/people";
    }

    @PostMapping("/people")
    String add(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String display,
            @RequestParam Role role,
            @RequestParam String password,
            Access access,
            Model model,
            RedirectAttributes onwards) {
        String called = display.isBlank() ? name : display.strip();
        Optional<String> refusal = refusal(name, called, password);
        if (refusal.isEmpty()) {
            Person person = isElsewhere(password)
                    ? Person.elsewhere(name, called, role, clock.instant())
                    : Person.fresh(name, called, role, passwords.hash(password), clock.instant());
            boolean isNew = stores.with(store -> {
                boolean added = store.people().add(person);
                if (added) {
                    audit.note(store, access, Way.WEB, Action.CREATED, "person " + name, role.label());
                }
                return added;
            });
            if (isNew) {
                words.say(onwards, "people.added", called);
                return "redirect:/people";
            }
            refusal = Optional.of("people.taken");
        }
        model.addAttribute("refusal", refusal.get());
        model.addAttribute("name", name);
        model.addAttribute("display", display);
        model.addAttribute("role", role);
        return list(model);
    }

    /** {@return whether somebody without a password can sign in at the institution's server} */
    private boolean isElsewhere(String password) {
        return institution.isPresent() && password.isEmpty();
    }

    private Optional<String> refusal(String name, String display, String password) {
        if (!Person.isName(name)) {
            return Optional.of("refusal.name");
        }
        if (Person.isDisplay(display) && isElsewhere(password)) {
            return Optional.empty();
        }
        return Person.isDisplay(display)
                ? passwords.refusal(name, password).map(reason -> "refusal.password." + reason.name())
                : Optional.of("people.display.refused");
    }
}
