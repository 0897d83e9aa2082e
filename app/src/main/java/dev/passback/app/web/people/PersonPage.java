package dev.passback.app.web.people;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.security.Admission;
import dev.passback.app.security.Institution;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.security.Passwords;
import dev.passback.app.store.People;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Words;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who may come in: what they are called, their role, a new password, and whether they may come in at all. */
@Controller
final class PersonPage {
    private final StorePool stores;
    private final Passwords passwords;
    private final Admission admission;
    private final Words words;
    private final Addresses addresses;
    private final Optional<Institution> institution;

    PersonPage(
            StorePool stores,
            Passwords passwords,
            Admission admission,
            Words words,
            Addresses addresses,
            Optional<Institution> institution) {
        this.stores = stores;
        this.passwords = passwords;
        this.admission = admission;
        this.words = words;
        this.addresses = addresses;
        this.institution = institution;
    }

    @GetMapping("/people/{name}")
    String show(@PathVariable String name, Access access, Model model) {
        return stores.with(store -> {
            model.addAttribute("person", store.people().find(name).orElseThrow(() -> new NotFoundException("person")));
            model.addAttribute("gradebooks", store.owners().owned(name, Owned.Kind.GRADEBOOK));
            model.addAttribute("tokens", store.tokens().of(name));
            model.addAttribute("roles", Role.values());
            model.addAttribute("shortest", Passwords.SHORTEST);
            model.addAttribute("institution", institution.orElse(null));
            model.addAttribute("access", access);
            return "people/person";
        });
    }

    @PostMapping("/people/{name}")
    String change(
            @PathVariable String name,
            @RequestParam String display,
            @RequestParam Role role,
            Access access,
            RedirectAttributes onwards) {
        if (!Person.isDisplay(display)) {
            words.refuse(onwards, "people.display.refused");
            return back(name);
        }
        // a session ends only where what they may do changes
        return change(
                name,
                person -> person.role() == role
                        ? person.called(display.strip())
                        : person.called(display.strip()).as(role),
                role.label(),
                access,
                onwards);
    }

    @PostMapping("/people/{name}/disabled")
    String disable(
            @PathVariable String name, @RequestParam boolean disabled, Access access, RedirectAttributes onwards) {
        return change(name, person -> person.disabled(disabled), disabled ? "disabled" : "enabled", access, onwards);
    }

    @PostMapping("/people/{name}/password")
    String password(
            @PathVariable String name, @RequestParam String password, Access access, RedirectAttributes onwards) {
        Optional<Passwords.Refusal> refusal = passwords.refusal(name, password);
        if (refusal.isPresent()) {
            words.refuse(onwards, "refusal.password." + refusal.get().name(), Passwords.SHORTEST);
            return back(name);
        }
        String hash = passwords.hash(password);
        return change(name, person -> person.withPassword(hash), "password", access, onwards);
    }

    /** Whoever administers keeps their own password: somebody has to come in when the institution's server is away. */
    @PostMapping("/people/{name}/elsewhere")
    String elsewhere(@PathVariable String name, Access access, RedirectAttributes onwards) {
        if (institution.isEmpty() || name.equals(access.person())) {
            words.refuse(onwards, "people.elsewhere.refused");
            return back(name);
        }
        return change(name, Person::elsewhere, "elsewhere", access, onwards);
    }

    private String change(
            String name, UnaryOperator<Person> change, String what, Access access, RedirectAttributes onwards) {
        People.Change changed = admission.change(access, Way.WEB, name, change, what);
        switch (changed) {
            case DONE -> words.say(onwards, "people.changed");
            case LAST_ADMINISTRATOR -> words.refuse(onwards, "people.last");
            case NOBODY -> throw new NotFoundException("person");
        }
        return back(name);
    }

    private String back(String name) {
        return "redirect:" + addresses.person(name);
    }
}
