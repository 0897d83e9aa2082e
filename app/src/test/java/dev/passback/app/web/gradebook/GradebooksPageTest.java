package dev.passback.app.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Browser.Upload;
import dev.passback.app.web.Course;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradebooksPageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);

    @Test
    void aNewPersonIsToldWhatToDo() {
        assertThat(browser.get("/gradebooks").text()).contains("There is no gradebook yet");
    }

    @Test
    void aGradebookIsMadeOfAParticipantListAndBelongsToWhoMadeIt() {
        PageSeen made = make(person.name() + " 50%; a", "roster.csv", Course.sample("roster.csv"));

        assertThat(made.text("h1")).isEqualTo(person.name() + " 50%; a");
        assertThat(made.text("[role=status]")).isEqualTo("12 students and no items were taken in.");
        assertThat(browser.get("/gradebooks").texts("tbody tr"))
                .containsExactly(person.name() + " 50%; a 12 0 none yet");
        assertThat(site.signedIn(Role.INSTRUCTOR).get("/gradebooks").text()).doesNotContain(person.name());
        assertThat(site.signedIn(Role.AUDITOR).get("/gradebooks").text()).contains(person.name() + " 50%; a");
        assertThat(audited()).extracting(AuditEvent::action).contains(Action.CREATED);
    }

    @Test
    void anExportBringsItsItemsAndScores() {
        PageSeen made = make(person.name(), "canvas-export.csv", Course.sample("canvas-export.csv"));

        assertThat(made.texts("thead th")).containsExactly("Student", "Homework 1 of 20", "Session 1 of 10");
        assertThat(made.texts("tbody tr").getFirst()).isEqualTo("Ana López (00100417, alopez) 12 8");
    }

    @Test
    void aFileThatIsNoListIsRefusedWithWhatToDoAndTheNameStays() {
        PageSeen refused = make(person.name(), "letter.csv", Course.text("Dear all,\nno table here\n"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("[role=alert]")).contains("nothing was made", "letter.csv");
        assertThat(refused.document().select("input[name=name]").val()).isEqualTo(person.name());
        assertThat(browser.get("/gradebooks").texts("tbody tr")).isEmpty();
    }

    @Test
    void aNameThatSomebodyElseHasIsRefusedWithoutTellingWhatElseThereIs() {
        Course other = Course.of(site, site.person(Role.INSTRUCTOR).name());
        Course.of(site, site.person(Role.INSTRUCTOR).name());

        PageSeen refused = make(other.name(), "roster.csv", Course.sample("roster.csv"));

        assertThat(refused.text("[role=alert]"))
                .startsWith("This name cannot be had")
                .doesNotContain("BIO 101");
        assertThat(refused.texts("tbody tr")).isEmpty();
    }

    @Test
    void twoItemsOfOneTitleAreNamed() {
        PageSeen refused = make(
                person.name(),
                "export.csv",
                Course.text("Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (1),QUIZ1 (2)\n"
                        + "    Points Possible,,,,,10,10\nA,1,77,a,S,1,2\n"));

        assertThat(refused.text("[role=alert]")).contains("“Quiz 1” and “QUIZ1”");
    }

    @Test
    void anAuditorIsNotOfferedToMakeOneAndCannot() {
        Browser auditor = site.signedIn(Role.AUDITOR);

        assertThat(auditor.get("/gradebooks").document().select("form[action=/gradebooks]"))
                .isEmpty();
        assertThat(auditor.post("/gradebooks", List.of(Map.entry("name", "x"))).status())
                .isEqualTo(403);
    }

    private PageSeen make(String name, String file, byte[] content) {
        return browser.get("/gradebooks")
                .submit("/gradebooks", List.of(new Upload("roster", file, content)), "name", name);
    }

    private List<AuditEvent> audited() {
        return site.stores().with(store -> store.audit().latest(Optional.of(person.name()), Long.MAX_VALUE, 50));
    }
}
