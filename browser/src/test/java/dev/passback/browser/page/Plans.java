package dev.passback.browser.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.app.draft.Draft;
import dev.passback.app.people.Person;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.app.web.wizard.WizardSite;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.Optional;

/** Plans at every step of their way, each made as a person makes it. */
final class Plans {
    private static final String FILE = "iclicker-week-1.csv";

    private Plans() {}

    /** {@return the way to a step of a plan into a gradebook that is kept here} */
    static PageKind.Making at(String step) {
        return (site, person) -> into(new WizardSite(person)) + "/" + step;
    }

    static String listed(Site site, Person person) throws Exception {
        carriedOut(site, person);
        into(new WizardSite(person));
        return "/plans";
    }

    static String ofNoTable(Site site, Person person) {
        return new WizardSite(person)
                .upload(WizardSite.file("scores.pdf", "%PDF-1.7 no table".getBytes(UTF_8)))
                .path();
    }

    static String pinned(Site site, Person person) {
        WizardSite desk = new WizardSite(person);
        String plan = into(desk);
        return desk.browser.get(plan + "/students").submit(plan + "/pins").path();
    }

    static String intoAnExport(Site site, Person person) {
        WizardSite desk = new WizardSite(person);
        String plan = WizardSite.plan(desk.upload(WizardSite.file(FILE)));
        desk.browser
                .get(plan + "/destination")
                .submit(plan + "/destination/export", List.of(WizardSite.file("canvas-export.csv")));
        return plan + "/preview";
    }

    static String refused(Site site, Person person) {
        String plan = into(new WizardSite(person));
        site.stores().with(store -> {
            store.drafts().noteRefusal(draft(site, plan), Wording.verbatim("The gradebook changed since."));
            return true;
        });
        return plan + "/preview";
    }

    /** Asked for, and begun by nobody yet. */
    static String waiting(Site site, Person person) {
        String plan = into(new WizardSite(person));
        Draft.Asked asked = new Draft.Asked("0".repeat(64), person.name(), person.created());
        site.stores().with(store -> store.drafts().save(draft(site, plan).asked(Optional.of(asked))));
        return plan + "/transfer";
    }

    static String carriedOut(Site site, Person person) throws Exception {
        WizardSite desk = new WizardSite(person);
        return desk.carriedOut(desk.browser.get(into(desk) + "/preview")).path();
    }

    private static String into(WizardSite desk) {
        PageSeen students = desk.into(desk.upload(WizardSite.file(FILE)), desk.gradebook());
        return WizardSite.plan(students);
    }

    private static Draft draft(Site site, String plan) {
        return site.stores()
                .with(store -> store.drafts().find(plan.substring("/plans/".length())))
                .orElseThrow();
    }
}
