package dev.passback.app.web.wizard;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.link.Connection;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.serve.Patience;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.GradebookSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A person at the wizard, with the files of the demo and a gradebook of their own. */
public final class WizardSite {
    private static final AtomicInteger GRADEBOOKS = new AtomicInteger();

    final Site site = Site.shared();
    public final Browser browser;

    WizardSite() {
        this(Site.shared().person(Role.INSTRUCTOR));
    }

    public WizardSite(Person person) {
        this(Site.shared().signedIn(person));
    }

    WizardSite(Browser browser) {
        this.browser = browser;
    }

    /** {@return the name of a new gradebook of this person with the demo's students} */
    public String gradebook() {
        String name = "BIO 101 " + GRADEBOOKS.incrementAndGet();
        GradebookSnapshot roster = RosterFiles.read(new SourceFile("roster.csv", sample("roster.csv")));
        site.stores().with(store -> {
            store.owners().give(Owned.gradebook(name), browser.person());
            return store.gradebooks().create(name, roster.roster(), List.of(), List.of());
        });
        return name;
    }

    /** {@return the name of this person's connection to the Moodle} */
    String connection(SimulatedSystems systems) {
        String name = "moodle-of-" + browser.person();
        site.stores().with(store -> {
            store.owners().give(Owned.connection(name), browser.person());
            return store.connections()
                    .add(new Connection(
                            name,
                            "moodle",
                            Map.of("url", systems.moodle.address().toString()),
                            site.key().open().seal(name, systems.moodle.token()),
                            Optional.empty()));
        });
        return name;
    }

    public static byte[] sample(String name) {
        try (InputStream in = WizardSite.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new AssertionError("the program has no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Browser.Upload file(String name) {
        return file(name, sample(name));
    }

    public static Browser.Upload file(String name, byte[] content) {
        return new Browser.Upload("file", name, content);
    }

    /** {@return what the page says of the uploaded file} */
    public PageSeen upload(Browser.Upload file) {
        return browser.get("/plans/new").submit("/plans/new", List.of(file));
    }

    /** {@return the path under which the plan on this page is} */
    public static String plan(PageSeen page) {
        return page.path().replaceFirst("^(/plans/[^/]+).*$", "$1");
    }

    /** {@return the students' step, with a gradebook kept here as the destination} */
    public PageSeen into(PageSeen source, String gradebook) {
        String plan = plan(source);
        return browser.get(plan + "/destination").submit(plan + "/destination/embedded", "gradebook", gradebook);
    }

    /** {@return the report, when the transfer is over} */
    public PageSeen carriedOut(PageSeen preview) throws Exception {
        String plan = plan(preview);
        preview.submit(plan + "/transfer");
        Patience.until(
                "the end of the transfer",
                () -> !browser.get(plan + "/transfer").path().endsWith("/transfer"));
        return browser.get(plan + "/transfer");
    }
}
