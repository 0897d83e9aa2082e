package dev.passback.app.web.people;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.security.Admission;
import dev.passback.app.security.Institution;
import dev.passback.app.security.Passwords;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Words;
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
    private final Admission admission;
    private final Words words;
    private final Optional<Institution> institution;

    PeoplePage(StorePool stores, Admission admission, Words words, Optional<Institution> institution) {
        this.stores = stores;
        this.admission = admission;
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
        String refusal =
                switch (admission.add(access, Way.WEB, name, display, role, password)) {
                    case Admission.Added.Done(Person person) -> {
                        words.say(onwards, "people.added", person.display());
                        yield "";
                    }
                    case Admission.Added.Taken taken -> "people.taken";
                    case Admission.Added.BadName bad -> "refusal.name";
                    case Admission.Added.BadDisplay bad -> "people.display.refused";
                    case Admission.Added.BadPassword(Passwords.Refusal reason) -> "refusal.password." + reason.name();
                };
        if (refusal.isEmpty()) {
            return "redirect:/people";
        }
        model.addAttribute("refusal", refusal);
        model.addAttribute("name", name);
        model.addAttribute("display", display);
        model.addAttribute("role", role);
        return list(model);
    }
}
