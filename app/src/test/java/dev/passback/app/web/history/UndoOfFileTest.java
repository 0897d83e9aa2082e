package dev.passback.app.web.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Browser.Upload;
import dev.passback.app.web.Course;
import dev.passback.app.web.Export;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import dev.passback.transfer.TransferId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transfer into a file is put back by another file. */
class UndoOfFileTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);
    private final TransferId id = new Export(site, person.name()).transfer("iclicker-week-1.csv");
    private final String path = "/history/" + id;

    @Test
    void withoutANewExportItIsSaidWhatIsAssumed() throws Exception {
        PageSeen asked = browser.get(path).follow("Undo …");

        assertThat(asked.text(".notice.warn")).contains("takes it that the transfer’s file was uploaded");
        PageSeen undone = new PutBack(browser, path).carriedOut(asked);
        PageSeen file = undone.follow("Download the file to upload");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(new String(file.bytes(), UTF_8))
                .startsWith("Student,ID,SIS User ID,SIS Login ID,Section")
                .contains("Session 1 (5133)");
    }

    @Test
    void aNewExportShowsWhatWasNeverUploaded() throws Exception {
        PageSeen asked = browser.get(path + "/undo")
                .submit(
                        path + "/undo/export",
                        List.of(new Upload("export", "new.csv", Course.sample("canvas-export.csv"))));

        assertThat(asked.text("main")).contains("Compared with the export new.csv.");
        assertThat(asked.texts(".counts li").getFirst()).startsWith("0 scores are still as written");
        assertThat(new PutBack(browser, path).carriedOut(asked).text("[role=status]"))
                .startsWith("No score was put back");
    }

    @Test
    void aFileThatIsNoExportIsRefusedWithAWayOn() {
        PageSeen refused = browser.get(path + "/undo")
                .submit(path + "/undo/export", List.of(new Upload("export", "x.csv", Course.text("no, table\n"))));

        assertThat(refused.text("[role=alert]")).contains("Give a new one");
        assertThat(refused.document().select("input[name=export][type=file]")).hasSize(1);
    }

    @Test
    void anExportThatSomebodyElseGaveIsNotThere() {
        PageSeen asked = browser.get(path + "/undo")
                .submit(
                        path + "/undo/export",
                        List.of(new Upload("export", "new.csv", Course.sample("canvas-export.csv"))));
        String question = asked.path().substring(asked.path().indexOf('?'));
        Person other = site.person(Role.INSTRUCTOR);
        TransferId theirs = new Export(site, other.name()).transfer("iclicker-week-1.csv");

        assertThat(site.signedIn(other)
                        .get("/history/" + theirs + "/undo" + question)
                        .status())
                .isEqualTo(404);
    }
}
