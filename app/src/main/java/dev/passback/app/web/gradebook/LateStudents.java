package dev.passback.app.web.gradebook;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Addresses;
import dev.passback.app.web.page.Wordings;
import dev.passback.app.web.page.Words;
import dev.passback.app.web.plan.Uploads;
import dev.passback.files.UnreadableFileException;
import dev.passback.files.read.RosterFiles;
import dev.passback.grade.GradebookSnapshot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a newer list of a course in: who came late is added, everybody else stays. */
@Controller
final class LateStudents {
    private final StorePool stores;
    private final Audit audit;
    private final Addresses addresses;
    private final Words words;
    private final Wordings wordings;

    LateStudents(StorePool stores, Audit audit, Addresses addresses, Words words, Wordings wordings) {
        this.stores = stores;
        this.audit = audit;
        this.addresses = addresses;
        this.words = words;
        this.wordings = wordings;
    }

    @PostMapping("/gradebooks/{name}/roster")
    String add(
            @PathVariable String name, @RequestParam MultipartFile roster, Access access, RedirectAttributes onwards) {
        return stores.with(store -> {
            Gate.of(store, access).requireGradebook(name);
            try {
                GradebookSnapshot read = RosterFiles.read(Uploads.read(roster));
                GradebookMaking.Added added = new GradebookMaking(store).add(name, read);
                onwards.addFlashAttribute("added", added);
                audit.note(
                        store,
                        access,
                        Way.WEB,
                        Action.CHANGED,
                        GradebookPage.subject(name),
                        "students added " + added.added());
            } catch (UnreadableFileException e) {
                words.refuse(onwards, "gradebooks.add.unreadable", wordings.of(e.wording()));
            }
            return "redirect:" + addresses.gradebook(name);
        });
    }
}
