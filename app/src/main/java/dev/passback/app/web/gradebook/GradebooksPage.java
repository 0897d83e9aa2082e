package dev.passback.app.web.gradebook;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.DuplicateTitleException;
import dev.passback.app.store.GradebookNameException;
import dev.passback.app.store.GradebookSize;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.plan.Uploads;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All gradebooks that a person sees, and where another one is made of a course's list. */
@Controller
final class GradebooksPage {
    private final StorePool stores;
    private final Audit audit;
    private final Addresses addresses;

    GradebooksPage(StorePool stores, Audit audit, Addresses addresses) {
        this.stores = stores;
        this.audit = audit;
        this.addresses = addresses;
    }

    @GetMapping("/gradebooks")
    String list(Access access, Model model) {
        return stores.with(store -> {
            Predicate<String> seen = Gate.of(store, access).seen(Owned.Kind.GRADEBOOK);
            model.addAttribute(
                    "gradebooks",
                    store.gradebooks().sizes().stream()
                            .filter((GradebookSize each) -> seen.test(each.name()))
                            .toList());
            model.addAttribute("owners", store.owners().all(Owned.Kind.GRADEBOOK));
            model.addAttribute("access", access);
            return "gradebooks/gradebooks";
        });
    }

    @PostMapping("/gradebooks")
    String make(
            @RequestParam String name,
            @RequestParam MultipartFile roster,
            Access access,
            Model model,
            RedirectAttributes onwards) {
        try {
            GradebookMaking.Made made = stores.with(store -> make(store, name.strip(), roster, access));
            onwards.addFlashAttribute("made", made);
            return "redirect:" + addresses.gradebook(made.name());
        } catch (UnreadableFileException e) {
            model.addAttribute("problem", e.wording());
        } catch (DuplicateTitleException e) {
            model.addAttribute("titles", e);
        } catch (GradebookNameException e) {
            // its message lists what others have
            model.addAttribute("nameTaken", true);
        }
        model.addAttribute("name", name);
        return list(access, model);
    }

    private GradebookMaking.Made make(Store store, String name, MultipartFile roster, Access access) {
        GradebookMaking.Made made = new GradebookMaking(store)
                .make(
                        name,
                        RosterFiles.read(new SourceFile(Uploads.name(roster.getOriginalFilename()), bytes(roster))));
        store.owners().give(Owned.gradebook(name), access.person());
        audit.note(store, access, Way.WEB, Action.CREATED, "gradebook " + name);
        return made;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }
}
