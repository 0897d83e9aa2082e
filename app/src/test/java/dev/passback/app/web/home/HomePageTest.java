package dev.passback.app.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.StoppedPlan;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Campus;
import dev.passback.app.web.Course;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.connect.Depth;
import dev.passback.finding.Wording;
import dev.passback.transfer.TransferId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomePageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);

    @Test
    void aNewPersonIsLedToAFirstTransfer() {
        PageSeen home = browser.get("/");

        assertThat(home.text("h1")).isEqualTo("Welcome");
        assertThat(home.follow("Choose a score file").path()).isEqualTo("/plans/new");
        assertThat(home.follow("Make a gradebook").status()).isEqualTo(200);
        assertThat(home.follow("Connect the systems").status()).isEqualTo(200);
    }

    @Test
    void theSampleIsOneClickAwayAndOneClickGone() {
        PageSeen made = browser.get("/").submit("/sample");
        String name = "Sample course of " + person.name();
        assertThat(made.text("#sample")).contains(name);
        assertThat(browser.get("/gradebooks").texts("tbody th")).containsExactly(name);
        PageSeen plan = made.submit("/plans/sample");
        assertThat(plan.path()).startsWith("/plans/").endsWith("/source");
        new Course(site, name, person.name()).transfer("iclicker-week-1.csv");
        assertThat(browser.get("/").text("#sample")).contains("Take the sample away");

        PageSeen gone = browser.get("/").submit("/sample/remove");

        assertThat(gone.text("[role=status]")).startsWith("The sample is gone");
        assertThat(gone.text("h1")).isEqualTo("Welcome");
        assertThat(browser.get("/gradebooks").texts("tbody th")).isEmpty();
        assertThat(browser.get("/history").texts("tbody th")).isEmpty();
        assertThat(browser.get(plan.path()).status()).isEqualTo(404);
        assertThat(browser.get("/").submit("/sample").text("#sample")).contains(name);
    }

    @Test
    void aSampleIntoWhichATransferIsOpenStays() {
        browser.get("/").submit("/sample");
        String name = "Sample course of " + person.name();
        TransferId open = new Course(site, name, person.name()).cutOff("iclicker-week-1.csv");

        PageSeen refused = browser.get("/").submit("/sample/remove");

        assertThat(refused.text("[role=alert]")).contains("Transfer " + open + " into the sample is not finished");
        assertThat(browser.get("/gradebooks").texts("tbody th")).containsExactly(name);
    }

    @Test
    void whatNeedsSomebodyStandsFirstThenWhatHappenedLately() {
        Course course = Course.of(site, person.name());
        TransferId done = course.transfer("iclicker-week-1.csv");
        assertThat(browser.get("/").text(".notice")).isEqualTo("Nothing needs you just now.");
        TransferId open = course.cutOff("iclicker-week-2.csv");

        PageSeen home = browser.get("/");

        assertThat(home.text("h1")).isEqualTo("What needs attention");
        assertThat(home.texts(".attention li"))
                .containsExactly("Transfer " + open + ": iclicker-week-2.csv into " + course.name()
                        + " is not finished: it runs, or it was cut off.");
        assertThat(home.texts("tbody th")).containsExactly(open.toString(), done.toString());
        assertThat(site.signedIn(Role.INSTRUCTOR).get("/").text()).doesNotContain(course.name());
    }

    @Test
    void aSyncThatWaitsForSomebodyStandsFirst() throws Exception {
        try (Campus campus = Campus.of(4, 2, 1).linked()) {
            campus.run();
            assertThat(campus.instructor.get("/").text("main")).contains("Latest syncs", campus.link);

            site.stores().with(store -> {
                StoppedPlan plan =
                        new StoppedPlan(Depth.CHANGES, List.of(Wording.verbatim("too many")), List.of(), List.of());
                store.links().noteStopped(campus.link, "the hash of the plan", plan);
                return true;
            });

            PageSeen home = campus.instructor.get("/");
            assertThat(home.texts(".attention li"))
                    .containsExactly(campus.link + ": A guard stopped it and waits for your word.");
            assertThat(home.follow(campus.link).path()).isEqualTo("/syncs/" + campus.link);
            assertThat(site.signedIn(Role.INSTRUCTOR).get("/").text()).doesNotContain(campus.link);
        }
    }

    @Test
    void anAuditorIsOfferedNothingToChange() {
        Browser auditor = site.signedIn(Role.AUDITOR);

        assertThat(auditor.get("/").document().select("main form")).isEmpty();
        assertThat(auditor.post("/sample", List.of(Map.entry("a", "b"))).status())
                .isEqualTo(403);
    }
}
