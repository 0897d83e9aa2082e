package dev.passback.app.web.history;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Person;
import dev.passback.app.store.StorePool;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people read of students' scores, and what they changed; instructors see what they did themselves. */
@Controller
final class AuditPage {
    private static final int SHOWN = 100;

    private final StorePool stores;
    private final AuditWords words;

    AuditPage(StorePool stores, AuditWords words) {
        this.stores = stores;
        this.words = words;
    }

    @GetMapping("/history/audit")
    String list(
            @RequestParam(defaultValue = "") String person,
            @RequestParam Optional<Long> before,
            Access access,
            Model model) {
        Optional<String> actor =
                access.seesAll() ? Optional.of(person).filter(name -> !name.isBlank()) : Optional.of(access.person());
        return stores.with(store -> {
            List<AuditEvent> found = store.audit().latest(actor, before.orElse(Long.MAX_VALUE), SHOWN + 1);
            List<AuditEvent> shown = found.subList(0, Math.min(SHOWN, found.size()));
            model.addAttribute("events", shown);
            model.addAttribute("auditWords", words);
            model.addAttribute("older", found.size() > SHOWN ? shown.getLast().id() : null);
            model.addAttribute("before", before.orElse(null));
            model.addAttribute("access", access);
            model.addAttribute("person", person);
            model.addAttribute(
                    "everybody",
                    access.seesAll()
                            ? store.people().list().stream().map(Person::name).toList()
                            : List.of());
            return "history/audit";
        });
    }
}
