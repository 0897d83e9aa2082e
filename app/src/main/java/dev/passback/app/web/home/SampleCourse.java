package dev.passback.app.web.home;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.security.Audit;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.page.Words;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.transfer.TransferOpenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A course of invented students to try things with: there with one click, and gone with one. */
@Controller
final class SampleCourse {
    private static final String ROSTER = "roster.csv";

    private final StorePool stores;
    private final Audit audit;
    private final Words words;

    SampleCourse(StorePool stores, Audit audit, Words words) {
        this.stores = stores;
        this.audit = audit;
        this.words = words;
    }

    @PostMapping("/sample")
    String make(Access access, RedirectAttributes onwards) {
        return stores.with(store -> {
            if (store.samples().of(access.person()).isEmpty()) {
                make(store, access);
                words.say(onwards, "home.sample.made");
            }
            return "redirect:/#sample";
        });
    }

    private void make(Store store, Access access) {
        String wanted = words.of("home.sample.name", access.person());
        String name = wanted;
        for (int i = 2; store.gradebooks().find(name).isPresent(); i++) {
            name = wanted + " " + i;
        }
        new GradebookMaking(store).make(name, RosterFiles.read(new SourceFile(ROSTER, roster())));
        store.owners().give(Owned.gradebook(name), access.person());
        store.samples().note(access.person(), name);
        audit.note(store, access, Way.WEB, Action.CREATED, "gradebook " + name, "sample");
    }

    @PostMapping("/sample/remove")
    String remove(Access access, RedirectAttributes onwards) {
        return stores.with(store -> {
            String name = store.samples().of(access.person()).orElse("");
            try {
                if (store.samples().remove(access.person())) {
                    audit.note(store, access, Way.WEB, Action.REMOVED, "gradebook " + name, "sample");
                    words.say(onwards, "home.sample.removed");
                }
            } catch (TransferOpenException e) {
                words.refuse(onwards, "home.sample.open", e.open().id().toString());
            }
            return "redirect:/";
        });
    }

    private static byte[] roster() {
        try (InputStream in = SampleCourse.class.getResourceAsStream("/demo/" + ROSTER)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample is not part of the program", e);
        }
    }
}
