package dev.passback.app.web.gradebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Person;
import dev.passback.app.road.GradebookTable;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.GradebookExcerpt;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Download;
import dev.passback.app.web.page.Pages;
import dev.passback.app.web.page.Words;
import dev.passback.transfer.TransferOpenException;
import java.io.StringWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A gradebook: its students and their scores, a page at a time. */
@Controller
final class GradebookPage {
    private static final int STUDENTS = 50;

    private final StorePool stores;
    private final Audit audit;
    private final Addresses addresses;
    private final Words words;

    GradebookPage(StorePool stores, Audit audit, Addresses addresses, Words words) {
        this.stores = stores;
        this.audit = audit;
        this.addresses = addresses;
        this.words = words;
    }

    @GetMapping("/gradebooks/{name}")
    String show(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Access access,
            Model model) {
        return stores.with(store -> {
            EmbeddedGradebook gradebook = Gate.of(store, access).gradebook(name);
            audit.note(store, access, Way.WEB, Action.SCORES_READ, subject(name));
            GradebookExcerpt excerpt = gradebook.excerpt(q, Math.max(0, page - 1) * STUDENTS, STUDENTS);
            Pages pages = Pages.of(page, STUDENTS, excerpt.found());
            model.addAttribute("name", name);
            model.addAttribute("path", addresses.gradebook(name));
            model.addAttribute("q", q);
            model.addAttribute("pages", pages);
            model.addAttribute(
                    "excerpt", pages.number() == page ? excerpt : gradebook.excerpt(q, pages.from(), STUDENTS));
            model.addAttribute(
                    "open", store.journal().openOn(gradebook.target()).orElse(null));
            owners(store, name, access, model);
            return "gradebooks/gradebook";
        });
    }

    private static void owners(Store store, String name, Access access, Model model) {
        model.addAttribute("access", access);
        if (access.seesAll()) {
            model.addAttribute("owner", store.owners().of(Owned.gradebook(name)).orElse(null));
            model.addAttribute(
                    "everybody",
                    store.people().list().stream().map(Person::name).toList());
        }
    }

    /** Hands a gradebook over, which only administrators may. */
    @PostMapping("/gradebooks/{name}/owner")
    String give(@PathVariable String name, @RequestParam String person, Access access) {
        if (!access.isAdministrator()) {
            throw new AccessDeniedException("only administrators hand gradebooks over");
        }
        return stores.with(store -> {
            Gate.of(store, access).requireGradebook(name);
            if (store.people().find(person).isEmpty()) {
                throw new NotFoundException("person");
            }
            store.owners().give(Owned.gradebook(name), person);
            audit.note(store, access, Way.WEB, Action.CHANGED, subject(name), "given to " + person);
            return "redirect:" + addresses.gradebook(name);
        });
    }

    /**
     * Takes a gradebook away for ever.
     *
     * @param typed its name, as the person typed it, so that no click alone does it
     */
    @PostMapping("/gradebooks/{name}/remove")
    String remove(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String typed,
            Access access,
            RedirectAttributes onwards) {
        return stores.with(store -> {
            Gate.of(store, access).requireGradebook(name);
            if (!typed.strip().equals(name)) {
                words.refuse(onwards, "gradebooks.remove.typed");
                return "redirect:" + addresses.gradebook(name);
            }
            try {
                if (store.gradebooks().remove(name)) {
                    audit.note(store, access, Way.WEB, Action.REMOVED, subject(name));
                    words.say(onwards, "gradebooks.removed", name);
                }
            } catch (TransferOpenException e) {
                words.refuse(onwards, "gradebooks.remove.open", e.open().id());
                return "redirect:" + addresses.gradebook(name);
            }
            return "redirect:/gradebooks";
        });
    }

    /** The whole gradebook as a file; what a spreadsheet program would run is guarded. */
    @GetMapping("/gradebooks/{name}/export")
    ResponseEntity<byte[]> export(@PathVariable String name, Access access) {
        return stores.with(store -> {
            EmbeddedGradebook gradebook = Gate.of(store, access).gradebook(name);
            audit.note(store, access, Way.WEB, Action.FILE_READ, subject(name));
            StringWriter text = new StringWriter();
            new GradebookTable(gradebook.snapshot()).writeCsv(text);
            return Download.csv(name + ".csv", text.toString().getBytes(UTF_8));
        });
    }

    static String subject(String name) {
        return "gradebook " + name;
    }
}
