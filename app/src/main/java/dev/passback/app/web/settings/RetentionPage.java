package dev.passback.app.web.settings;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.retention.Expiry;
import dev.passback.app.retention.Retention;
import dev.passback.app.security.Audit;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.page.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long personal data is kept, and what was taken away when. */
@Controller
final class RetentionPage {
    private static final int SHOWN = 50;

    private final StorePool stores;
    private final Parts parts;
    private final Audit audit;
    private final Words words;

    RetentionPage(StorePool stores, Parts parts, Audit audit, Words words) {
        this.stores = stores;
        this.parts = parts;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/settings")
    String show(Model model) {
        Retention retention = stores.with(store -> Retention.read(store.preferences()));
        return page(text(retention.files()), text(retention.journal()), text(retention.audit()), model);
    }

    @PostMapping("/settings")
    String change(
            @RequestParam String files,
            @RequestParam String journal,
            @RequestParam("audit") String events,
            Access access,
            Model model,
            RedirectAttributes onwards) {
        Retention retention;
        try {
            retention = new Retention(days(files), days(journal), days(events));
        } catch (IllegalArgumentException e) {
            // what was said stands in the form still
            model.addAttribute("refusedBy", "settings.retention.refused");
            model.addAttribute("refusedFact", Retention.MOST_DAYS);
            return page(files, journal, events, model);
        }
        stores.with(store -> {
            retention.save(store.preferences());
            audit.note(store, access, Way.WEB, Action.CHANGED, "retention", retention.told());
            return true;
        });
        parts.expiry().expireSoon();
        words.say(onwards, "settings.retention.changed");
        return "redirect:/settings";
    }

    private String page(String files, String journal, String events, Model model) {
        model.addAttribute("files", files);
        model.addAttribute("journal", journal);
        model.addAttribute("events", events);
        model.addAttribute("most", Retention.MOST_DAYS);
        model.addAttribute(
                "expired",
                stores.with(store -> store.audit().latest(Optional.of(Expiry.ACTOR), Long.MAX_VALUE, SHOWN)).stream()
                        .filter(event -> event.action() == Action.EXPIRED)
                        .toList());
        return "settings/retention";
    }

    /** {@return the days; none where nothing is said} */
    private static Optional<Integer> days(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
    }

    private static String text(Optional<Integer> days) {
        return days.map(String::valueOf).orElse("");
    }
}
