package dev.passback.app.web.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Course;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.transfer.TransferId;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferPageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);
    private final Course course = Course.of(site, person.name());

    @Test
    void whoeverTransferredNothingIsToldHowToBegin() {
        assertThat(browser.get("/history").follow("Begin a transfer").path()).isEqualTo("/plans/new");
    }

    @Test
    void theListShowsOwnTransfersTheNewestFirstAndFindsThem() {
        TransferId first = course.transfer("iclicker-week-1.csv");
        TransferId second = course.transfer("iclicker-week-2.csv");
        Course other = Course.of(site, person.name());
        TransferId third = other.transfer("iclicker-week-1.csv");

        assertThat(browser.get("/history").texts("tbody th"))
                .containsExactly(third.toString(), second.toString(), first.toString());
        assertThat(browser.get("/history?unfinished=true").text()).contains("No transfer fits");
        assertThat(site.signedIn(Role.INSTRUCTOR).get("/history").texts("tbody th"))
                .isEmpty();
        assertThat(site.signedIn(Role.AUDITOR).get("/history").texts("tbody th"))
                .startsWith(third.toString(), second.toString(), first.toString());
        PageSeen found = browser.get("/history?gradebook=" + URLEncoder.encode(course.name(), UTF_8));
        assertThat(found.texts("tbody th")).containsExactly(second.toString(), first.toString());
        assertThat(found.text("tbody tr"))
                .contains(person.name(), "iclicker-week-2.csv", course.name(), "done")
                .doesNotContain("/home/");
    }

    @Test
    void aTransferShowsEveryChangeWithItsPlaceAndLeadsToTheCellsStory() {
        TransferId id = course.transfer("iclicker-week-1.csv");

        PageSeen page = browser.get("/history/" + id);

        assertThat(page.texts("tbody tr"))
                .contains("Emma Schmidt (00100440, eschmidt, emma.schmidt@riverside.example) Session 1 blank 7.5"
                        + " line 7, “Session 1” SIS User ID and SIS Login ID written");
        PageSeen found = browser.get("/history/" + id + "?q=schmidt&end=WRITTEN");
        assertThat(found.texts("tbody th")).hasSize(2);
        assertThat(found.follow("Session 1").text("h1")).startsWith("Session 1: Emma Schmidt");
        assertThat(browser.get("/history/" + id + "?end=KEPT").text()).contains("There are no such changes");
        assertThat(actions()).contains(Action.SCORES_READ);
    }

    @Test
    void aFilesHeadingsAreItsOwnInEveryLanguage() {
        TransferId id = course.transfer("iclicker-week-1.csv");

        PageSeen page = browser.get("/history/" + id + "?q=schmidt&language=es");

        assertThat(page.text("tbody tr")).contains("SIS User ID y SIS Login ID");
        assertThat(page.follow("Session 1").text("dl.facts")).contains("SIS User ID y SIS Login ID");
    }

    @Test
    void theChangesAreToBeHadAsAFile() {
        TransferId id = course.transfer("iclicker-week-1.csv");

        PageSeen file = browser.get("/history/" + id).follow("Changes as CSV");

        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(new String(file.bytes(), UTF_8)).contains("Emma Schmidt").contains(",7.5,7,Session 1,");
        assertThat(actions()).startsWith(Action.FILE_READ);
    }

    @Test
    void anUndoIsShownFirstAndThenDone() throws Exception {
        TransferId id = course.transfer("iclicker-week-1.csv");
        PageSeen asked = browser.get("/history/" + id).follow("Undo …");
        assertThat(asked.texts(".counts li").getFirst()).startsWith("21 scores are still as written");
        assertThat(course.scores()).isNotEmpty();

        PageSeen undone = new PutBack(browser, "/history/" + id).carriedOut(asked);

        assertThat(undone.text("[role=status]")).isEqualTo("21 scores were put back, none was kept or refused.");
        assertThat(undone.text("dl.facts")).contains("undo of " + id);
        assertThat(course.scores()).isEmpty();
        assertThat(browser.get("/history/" + id).text(".tag")).startsWith("undone by");
        assertThat(browser.get("/history/" + id + "/undo").text(".notice")).contains("undone already");
        assertThat(actions()).contains(Action.UNDONE);
    }

    @Test
    void whatSomebodyChangedSinceStaysAndIsCounted() throws Exception {
        TransferId first = course.transfer("iclicker-week-1.csv");
        course.transfer("iclicker-week-2.csv");

        PageSeen asked = browser.get("/history/" + first + "/undo");
        PageSeen undone = new PutBack(browser, "/history/" + first).carriedOut(asked);

        assertThat(asked.texts(".counts li").getLast()).isEqualTo("2 were changed since and stay as they are");
        assertThat(undone.text("[role=status]")).isEqualTo("19 scores were put back, 2 were kept or refused.");
        assertThat(undone.texts(".finding-head strong"))
                .contains("A score was changed since, and stays", "An item that the transfer made is still there");
        assertThat(browser.get(undone.path() + "?end=KEPT").texts("tbody th")).hasSize(2);
    }

    @Test
    void aTransferThatWasCutOffIsFinishedByItsOwner() {
        TransferId id = course.cutOff("iclicker-week-1.csv");
        PageSeen page = browser.get("/history/" + id);
        assertThat(page.text(".notice")).contains("0 of 21 changes are settled");
        assertThat(browser.get("/history/" + id + "/undo").text(".notice")).contains("Finish it first");

        PageSeen finished = page.submit("/history/" + id + "/finish");

        assertThat(finished.text(".tag")).isEqualTo("done");
        assertThat(course.scores()).hasSize(21);
    }

    @Test
    void anUndoWaitsForATransferThatIsNotFinished() throws Exception {
        TransferId first = course.transfer("iclicker-week-1.csv");
        TransferId open = course.cutOff("iclicker-week-2.csv");

        PageSeen refused =
                new PutBack(browser, "/history/" + first).carriedOut(browser.get("/history/" + first + "/undo"));

        assertThat(refused.text("[role=alert]")).contains("Transfer " + open + " into this gradebook is not finished");
    }

    @Test
    void whatIsSomebodyElsesIsNotThereAndAnAuditorOnlyLooks() {
        TransferId id = course.transfer("iclicker-week-1.csv");
        Browser other = site.signedIn(Role.INSTRUCTOR);
        Browser auditor = site.signedIn(Role.AUDITOR);

        for (String path : List.of("/history/" + id, "/history/" + id + "/changes.csv", "/history/" + id + "/undo")) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
            assertThat(auditor.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(auditor.get("/history/" + id + "/undo").document().select("main form"))
                .isEmpty();
        assertThat(auditor.post("/history/" + id + "/undo", List.of(Map.entry("a", "b")))
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/history/T999999").status()).isEqualTo(404);
    }

    private List<Action> actions() {
        return site
                .stores()
                .with(store -> store.audit().latest(Optional.of(person.name()), Long.MAX_VALUE, 50))
                .stream()
                .map(AuditEvent::action)
                .toList();
    }
}
