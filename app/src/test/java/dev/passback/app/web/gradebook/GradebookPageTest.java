package dev.passback.app.web.gradebook;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import dev.passback.app.web.page.Addresses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradebookPageTest {
    private final Site site = Site.shared();
    private final Person person = site.person(Role.INSTRUCTOR);
    private final Browser browser = site.signedIn(person);
    private final Course course = Course.of(site, person.name());
    private final String path = new Addresses().gradebook(course.name());

    @Test
    void aGradebookWithoutItemsSaysWhatMakesThem() {
        assertThat(browser.get(path).text()).contains("There are no items yet", "1 to 12 of 12");
    }

    @Test
    void itGoesForEverOnlyWhereItsNameIsTyped() {
        course.transfer("iclicker-week-1.csv");

        PageSeen kept = browser.get(path).submit(path + "/remove", "typed", "another");
        assertThat(kept.text("[role=alert]")).contains("another one");
        assertThat(kept.path()).isEqualTo(path);

        PageSeen gone = kept.submit(path + "/remove", "typed", course.name());
        assertThat(gone.path()).isEqualTo("/gradebooks");
        assertThat(gone.text("[role=status]")).contains("was removed");
        assertThat(browser.get(path).status()).isEqualTo(404);
        assertThat(browser.get("/history").text()).doesNotContain(course.name());
        assertThat(actions()).contains(Action.REMOVED);
    }

    @Test
    void whoCameLateIsAddedFromANewerList() {
        course.transfer("iclicker-week-1.csv");
        List<String> scores = course.scores().stream().map(Object::toString).toList();
        Upload late = new Upload(
                "roster", "late.csv", "ID number,Full name\n00100999,Lena Late\n00100440,Emma\n".getBytes(UTF_8));

        PageSeen added = browser.get(path).submit(path + "/roster", List.of(late));

        assertThat(added.text("[role=status]")).isEqualTo("One student was added; one of the list was here already.");
        assertThat(browser.get(path + "?q=00100999").texts("tbody th")).containsExactly("Lena Late (00100999)");
        assertThat(course.scores()).map(Object::toString).isEqualTo(scores);
        assertThat(actions()).contains(Action.CHANGED);
    }

    @Test
    void aListThatCannotBeReadAddsNobodyAndSaysWhy() {
        PageSeen refused = browser.get(path)
                .submit(path + "/roster", List.of(new Upload("roster", "x.csv", "nothing\n1\n".getBytes(UTF_8))));

        assertThat(refused.text("[role=alert]")).startsWith("Nobody was added: ");
        assertThat(refused.text()).contains("1 to 12 of 12");
    }

    @Test
    void theGridShowsStudentsAndTheirExactScores() {
        course.transfer("iclicker-week-1.csv");

        PageSeen page = browser.get(path);

        assertThat(page.texts("thead th")).containsExactly("Student", "Session 1 of 10", "Session 2 of 10");
        assertThat(page.texts("tbody tr"))
                .contains("Emma Schmidt (00100440, eschmidt, emma.schmidt@riverside.example) 7.5 9");
        assertThat(actions()).containsExactly(Action.SCORES_READ, Action.SIGNED_IN);
    }

    @Test
    void studentsAreFoundByAnyWordsOfTheirNameOrIdsWhateverTheAccents() {
        assertThat(browser.get(path + "?q=lopez+ANA").texts("tbody th"))
                .singleElement()
                .asString()
                .startsWith("Ana López");
        assertThat(browser.get(path + "?q=00100466").texts("tbody th"))
                .singleElement()
                .asString()
                .startsWith("Grace Kim");
        assertThat(browser.get(path + "?q=nobody").text()).contains("No student has these words");
    }

    @Test
    void aLargeClassIsShownAPageAtATime() {
        String students = IntStream.rangeClosed(1, 120)
                .mapToObj("Given %1$d,Family,ID%1$d"::formatted)
                .collect(Collectors.joining("\n", "First name,Last name,ID number\n", "\n"));
        Course large = Course.of(site, person.name(), person.name() + " large", students.getBytes(UTF_8));

        PageSeen second = browser.get(new Addresses().gradebook(large.name())).follow("Next");

        assertThat(second.texts("tbody th")).hasSize(50);
        assertThat(second.text("nav.pages span")).isEqualTo("51 to 100 of 120");
        assertThat(second.follow("Next").texts("tbody th")).hasSize(20);
        assertThat(browser.get(new Addresses().gradebook(large.name()) + "?page=99")
                        .texts("tbody th"))
                .hasSize(20);
    }

    @Test
    void aClassOfTwoThousandWithFortyItemsIsReadAPageAtATime() {
        StringBuilder scores = new StringBuilder("First name,Last name,ID number");
        IntStream.rangeClosed(1, 40)
                .forEach(item -> scores.append(",Assignment: A").append(item).append(" (Real)"));
        scores.append(",Last downloaded from this course\n");
        IntStream.rangeClosed(1, 2000).forEach(student -> scores.append("Given,Family,ID")
                .append(student)
                .append(",7.25".repeat(40))
                .append(",1795296862\n"));
        Course large = Course.of(
                site, person.name(), person.name() + " huge", scores.toString().getBytes(UTF_8));
        String address = new Addresses().gradebook(large.name()) + "?q=ID17";
        browser.get(address);
        long begun = System.nanoTime();

        PageSeen page = browser.get(address + "&page=2");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(page.texts("tbody th")).hasSize(50);
        assertThat(page.texts("tbody td")).hasSize(2000).containsOnly("7.25");
        assertThat(page.text("nav.pages span")).isEqualTo("51 to 100 of 111");
    }

    @Test
    void theExportIsAnAttachmentThatNoSpreadsheetRuns() {
        Course odd = Course.of(
                site,
                person.name(),
                person.name() + " é",
                "First name,Last name,ID number\n=cmd(),Family,7\n".getBytes(UTF_8));

        PageSeen file = browser.get(new Addresses().gradebook(odd.name()) + "/export");

        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(new String(file.bytes(), UTF_8)).isEqualTo("Student,ID number\n'=cmd() Family,7\n");
        assertThat(actions()).startsWith(Action.FILE_READ);
    }

    @Test
    void aCellTellsEveryValueThatItHad() {
        course.transfer("iclicker-week-1.csv");
        course.transfer("iclicker-week-2.csv");

        PageSeen cell = browser.get(path + "?q=okafor").follow("9").follow(course.name());
        assertThat(cell.path()).isEqualTo(path);
        PageSeen story = browser.get(path + "?q=kim").follow("6");

        assertThat(story.text("h1")).startsWith("Session 1: Grace Kim");
        assertThat(story.texts("ol.story > li p")).containsExactly("0 → 6 written", "blank → 0 written");
        assertThat(story.texts("ol.story dd")).contains("iclicker-week-2.csv, line 9, “Session 1”", person.name());
        assertThat(actions()).contains(Action.SCORES_READ);
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        course.transfer("iclicker-week-1.csv");
        Browser other = site.signedIn(Role.INSTRUCTOR);

        for (String each : List.of(path, path + "/export", path + "/i1/0")) {
            assertThat(other.get(each).status()).as(each).isEqualTo(404);
            assertThat(site.signedIn(Role.AUDITOR).get(each).status()).as(each).isEqualTo(200);
        }
        assertThat(browser.get(path + "/i9/0").status()).isEqualTo(404);
        assertThat(browser.get(path + "/i1/12").status()).isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorGivesItToSomebodyElse() {
        Person other = site.person(Role.INSTRUCTOR);
        assertThat(browser.get(path).document().select("select[name=person]")).isEmpty();

        PageSeen given = site.signedIn(Role.ADMINISTRATOR).get(path).submit(path + "/owner", "person", other.name());

        assertThat(given.text()).contains(other.name());
        assertThat(site.signedIn(other).get(path).status()).isEqualTo(200);
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void anAuditorChangesNothing() {
        assertThat(site.signedIn(Role.AUDITOR)
                        .post(path + "/owner", List.of(Map.entry("person", person.name())))
                        .status())
                .isEqualTo(403);
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
