package dev.passback.app.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.api.Program;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.serve.MovedClock;
import dev.passback.app.serve.Patience;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Course;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.transfer.TransferId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RetentionPageTest {
    private static final MovedClock CLOCK = new MovedClock(Instant.now());
    private static final Site SITE = Site.at(CLOCK);

    private final Browser administrator = SITE.signedIn(Role.ADMINISTRATOR);
    private final Person person = SITE.person(Role.INSTRUCTOR);
    private final Browser browser = SITE.signedIn(person);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void anAdministratorSetsHowLongThingsAreKept() {
        PageSeen page = set(" 30 ", "", "400");

        assertThat(page.path()).isEqualTo("/settings");
        assertThat(page.text("[role=status]")).startsWith("It is set.");
        assertThat(page.document().select("input[inputmode=numeric]").eachAttr("value"))
                .containsExactly("30", "", "400");
        AuditEvent last = SITE.stores()
                .with(store -> store.audit().latest(Optional.of(administrator.person()), Long.MAX_VALUE, 1))
                .getFirst();
        assertThat(last.action()).isEqualTo(Action.CHANGED);
        assertThat(last.detail()).isEqualTo("days: files 30, journal no end, audit 400");
    }

    @Test
    void whatCannotBeIsToldAndStandsInTheFormStill() {
        for (String days : List.of("0", "-3", "soon", "1.5", "99999")) {
            PageSeen page = set("7", days, "");

            assertThat(page.text("[role=alert]")).startsWith("Say a whole number of days from 1 to 36,500");
            assertThat(page.document().select("input[name=journal]").val()).isEqualTo(days);
            assertThat(page.document().select("input[name=files]").val()).isEqualTo("7");
        }
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        for (Role role : List.of(Role.INSTRUCTOR, Role.AUDITOR)) {
            Browser other = SITE.signedIn(role);

            assertThat(other.get("/settings").status()).isEqualTo(403);
            assertThat(other.get("/").texts("nav a")).noneMatch("Settings"::equals);
        }
        assertThat(administrator.get("/").follow("Settings").text("h1")).isEqualTo("Settings");
    }

    @Test
    void whatIsOldGoesAndIsToldWhereItWas() throws Exception {
        Course course = Course.of(SITE, person.name());
        TransferId old = course.transfer("iclicker-week-1.csv");
        PageSeen plan = browser.get("/plans/new")
                .submit(
                        "/plans/new",
                        List.of(new Browser.Upload("file", "week-2.csv", Course.sample("iclicker-week-2.csv"))));
        assertThat(browser.get("/history/" + old).text()).contains("Emma Schmidt");
        CLOCK.pass(Duration.ofDays(8));
        Browser later = SITE.signedIn(person);
        Browser boss = SITE.signedIn(Role.ADMINISTRATOR);

        boss.get("/settings").submit("/settings", "files", "7", "journal", "7", "audit", "");
        Patience.until(
                "what was taken away",
                () -> boss.get("/settings").texts("tbody td").contains("Changes of transfers"));

        assertThat(boss.get("/settings").texts("tbody td")).contains("Contents of files", "Plans");
        assertThat(boss.get("/history/audit").text("tbody tr")).contains("passback", "by itself", "Expired");
        PageSeen transfer = later.get("/history/" + old);
        assertThat(transfer.text("main"))
                .contains("What this transfer changed is kept no more")
                .doesNotContain("Emma", "Undo", "Changes as CSV");
        assertThat(later.get("/history").text("tbody tr")).contains("changes kept no more", "iclicker-week-1.csv");
        assertThat(later.get("/history/" + old + "/undo").text("main")).contains("It cannot be undone");
        assertThat(later.get("/history/" + old + "/changes.csv").status()).isEqualTo(410);
        PageSeen gone = later.get(plan.path());
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text("h1")).isEqualTo("This is kept no more");
        assertThat(SITE.signedIn(Role.INSTRUCTOR).get(plan.path()).status()).isEqualTo(404);
        assertThat(later.get("/plans").text("main")).doesNotContain("week-2.csv");
        assertThat(course.scores()).isNotEmpty();
        toldToPrograms(old);
    }

    private void toldToPrograms(TransferId old) {
        Program program = Program.of(SITE, person, EnumSet.of(Scope.READ, Scope.TRANSFER));

        assertThat(program.get("/transfers/" + old).with(410).json().get("code").stringValue())
                .isEqualTo("KEPT_NO_MORE");
        assertThat(program.get("/transfers/" + old + "/changes")
                        .with(200)
                        .json()
                        .get("expired")
                        .stringValue())
                .isNotBlank();
        assertThat(program.post("/transfers/" + old + "/undo")
                        .with(410)
                        .json()
                        .get("detail")
                        .stringValue())
                .isEqualTo(old + " cannot be undone: what it changed is kept no more");
    }

    private PageSeen set(String files, String journal, String audit) {
        return administrator.get("/settings").submit("/settings", "files", files, "journal", journal, "audit", audit);
    }
}
