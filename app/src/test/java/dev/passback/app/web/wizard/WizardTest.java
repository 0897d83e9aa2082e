package dev.passback.app.web.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.SimulatedSystems;
import dev.passback.app.draft.Draft;
import dev.passback.app.people.AuditEvent;
import dev.passback.app.people.Role;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.Store;
import dev.passback.app.web.Browser;
import dev.passback.app.web.PageSeen;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Score;
import dev.passback.mapping.Choices;
import dev.passback.match.StudentChoice;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The way from a file to a report, without JavaScript. */
class WizardTest {
    private final WizardSite desk = new WizardSite();

    @Test
    void aFileTellsWhatItIs() {
        PageSeen source = desk.upload(WizardSite.file("iclicker-week-1.csv"));

        assertThat(source.path()).matches("/plans/[\\w-]{16}/source");
        assertThat(source.text("dl")).contains("UTF-8").contains("commas").contains("SIS User ID");
        assertThat(source.texts("tbody th")).contains("Session 1", "Session 2");
    }

    @Test
    void aFileThatIsNoneTellsWhyAndTakesAnotherInItsPlace() {
        PageSeen refused = desk.upload(WizardSite.file("scores.pdf", "%PDF-1.7 no table".getBytes(UTF_8)));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("[role=alert]")).contains("scores.pdf");

        String plan = WizardSite.plan(refused);
        PageSeen mended = refused.submit(plan + "/source", List.of(WizardSite.file("iclicker-week-1.csv")));

        assertThat(mended.texts("tbody th")).contains("Session 1");
    }

    @Test
    void scoresComeIntoAGradebookAndAreToldOneByOne() throws Exception {
        String gradebook = desk.gradebook();
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook);
        assertThat(students.path()).endsWith("/students");
        assertThat(students.text(".counts")).contains("matched").contains("likely");

        String plan = WizardSite.plan(students);
        PageSeen preview = desk.browser.get(plan + "/items").submit(plan + "/items");
        assertThat(preview.path()).endsWith("/preview");
        assertThat(preview.texts("td.new strong")).isNotEmpty();

        PageSeen report = desk.carriedOut(preview);

        assertThat(report.path()).endsWith("/report");
        assertThat(report.text("[role=status]")).contains("read back and compared");
        long held = desk.site.stores().with(store -> store.gradebooks().get(gradebook).snapshot().scores().stream()
                .mapToLong(column -> java.util.stream.IntStream.range(0, column.size())
                        .filter(i -> !column.get(i).equals(Score.NOT_GRADED))
                        .count())
                .sum());
        assertThat(report.text(".counts li strong")).isEqualTo(String.valueOf(held));
        PageSeen csv = desk.browser.get(plan + "/report.csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment");
        assertThat(new String(csv.bytes(), UTF_8).lines().count()).isEqualTo(held + 1);
    }

    @Test
    void aPinSettlesAnOpenRowAndCanBeTakenBack() {
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook());
        String plan = WizardSite.plan(students);
        int open = students.document().select(".open-row").size();
        String source = students.document()
                .selectFirst("form.inline input[name=source]")
                .attr("value");

        PageSeen pinned = students.submit(plan + "/pins");

        assertThat(pinned.document().select(".open-row")).hasSize(open - 1);
        assertThat(pinned.text(".plain")).contains(source);
        PageSeen taken = pinned.submit(plan + "/pins/remove");
        assertThat(taken.document().select(".open-row")).hasSize(open);
    }

    @Test
    void anExportGivesAFileToUploadAndTheRowsThatCameBack() throws Exception {
        PageSeen source = desk.upload(WizardSite.file("iclicker-week-1.csv"));
        String plan = WizardSite.plan(source);
        PageSeen students = source.submit(plan + "/source")
                .follow("On: where the scores count")
                .submit(
                        plan + "/destination/export",
                        List.of(WizardSite.file("canvas-export.csv")),
                        "course",
                        "BIO 101");
        assertThat(students.path()).endsWith("/students");

        PageSeen report = desk.carriedOut(desk.browser.get(plan + "/preview"));

        assertThat(report.text("[role=status]")).contains("written into the file");
        String upload = new String(desk.browser.get(plan + "/upload.csv").bytes(), UTF_8);
        assertThat(upload).startsWith("Student,ID,SIS User ID,SIS Login ID,Section,Session 1 (5133)");
        String rejects = new String(desk.browser.get(plan + "/rejects.csv").bytes(), UTF_8);
        assertThat(rejects.lines().count()).isGreaterThan(1);
        assertThat(upload)
                .isEqualTo(new String(desk.browser.get(plan + "/upload.csv").bytes(), UTF_8));
    }

    @Test
    void aPlanThatWentStaleIsNotCarriedOutAndTellsWhatMoved() throws Exception {
        String gradebook = desk.gradebook();
        String plan = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook));
        PageSeen seen = desk.browser.get(plan + "/preview");
        String other = WizardSite.plan(desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook));
        desk.carriedOut(desk.browser.get(other + "/preview"));

        PageSeen refused = desk.carriedOut(seen);

        assertThat(refused.path()).endsWith("/preview");
        assertThat(refused.text("[role=alert]")).contains("Nothing was written").contains("changed since");
    }

    @Test
    void eachPageOfThePreviewShowsWhatSomebodyElseChangedBeforeIt() {
        String gradebook = desk.gradebook();
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook);
        String plan = WizardSite.plan(students);
        PageSeen first = desk.browser.get(plan + "/preview");
        String hash = first.document().selectFirst("input[name=plan]").attr("value");
        assertThat(desk.browser
                        .get(plan + "/preview")
                        .document()
                        .selectFirst("input[name=plan]")
                        .attr("value"))
                .isEqualTo(hash);
        assertThat(first.document().select("td.conflict")).isEmpty();

        try (Store elsewhere = desk.site.stores().open()) {
            EmbeddedGradebook book = elsewhere.gradebooks().get(gradebook);
            GradeItem item = book.create(List.of(new NewItem("Session 1", Optional.of(BigDecimal.TEN))))
                    .getFirst();
            List<Write> writes = book.positions().keySet().stream()
                    .map(student -> new Write(item.id(), student, Score.NOT_GRADED, Score.points("1.25")))
                    .toList();
            assertThat(book.write(writes)).hasOnlyElementsOfType(Outcome.Written.class);
        }
        PageSeen second = desk.browser.get(plan + "/preview");
        assertThat(second.document().select("td.conflict").text()).contains("1.25");
        assertThat(second.document().selectFirst("input[name=plan]").attr("value"))
                .isNotEqualTo(hash);
    }

    @Test
    void eachPageOfThePreviewShowsWhoWasPinnedBeforeIt() {
        String gradebook = desk.gradebook();
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), gradebook);
        String plan = WizardSite.plan(students);
        int rows = desk.browser
                .get(plan + "/preview?show=all")
                .document()
                .select("table.grid tbody tr")
                .size();
        String id = plan.substring("/plans/".length());
        String source = students.document()
                .selectFirst("form.inline input[name=source]")
                .attr("value");
        String roster = students.document().selectFirst("form.inline [name=is]").attr("value");

        try (Store elsewhere = desk.site.stores().open()) {
            Draft draft = elsewhere.drafts().find(id).orElseThrow();
            Choices choices = new Choices(
                    draft.choices().identifyBy(),
                    draft.choices().items(),
                    Map.of(source, new StudentChoice.Is(roster)));
            assertThat(elsewhere.drafts().save(draft.with(choices).changed(draft.updated())))
                    .isTrue();
        }

        assertThat(desk.browser.get(plan + "/preview?show=all").document().select("table.grid tbody tr"))
                .hasSize(rows + 1);
    }

    @Test
    void columnsGoWhereAPersonSays() {
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook());
        String plan = WizardSite.plan(students);

        PageSeen preview = desk.browser
                .get(plan + "/items")
                .submit(plan + "/items", "to-0", "new", "title-0", "First week", "maximum-0", "12.5", "to-1", "ignore");

        assertThat(preview.text("table.grid thead"))
                .contains("First week")
                .contains("of 12.5")
                .doesNotContain("Session 2");
        PageSeen wrong = desk.browser.get(plan + "/items").submit(plan + "/items", "to-0", "new", "maximum-0", "much");
        assertThat(wrong.text("[role=alert]")).contains("no number of points");
    }

    @Test
    void aFileOfVeryManyColumnsIsMappedInOneForm() {
        int columns = 700;
        String header = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> "Task " + column + " [10]")
                .collect(Collectors.joining(","));
        byte[] wide = ("Student ID," + header + "\n00100417" + ",7".repeat(columns) + "\n").getBytes(UTF_8);
        PageSeen students = desk.into(desk.upload(WizardSite.file("wide.csv", wide)), desk.gradebook());
        String plan = WizardSite.plan(students);

        PageSeen preview =
                desk.browser.get(plan + "/items").submit(plan + "/items", "to-699", "new", "title-699", "The last one");

        assertThat(preview.path()).isEqualTo(plan + "/preview");
        assertThat(preview.text("table.grid thead")).contains("The last one").doesNotContain("Task 700");
    }

    @Test
    void thePolicyForConflictsIsChosenWithThePreview() {
        String plan = WizardSite.plan(desk.upload(WizardSite.file("iclicker-week-1.csv")));
        PageSeen students = desk.browser
                .get(plan + "/destination")
                .submit(plan + "/destination/export", List.of(WizardSite.file("canvas-export.csv")));
        assertThat(students.path()).endsWith("/students");
        PageSeen preview = desk.browser.get(plan + "/preview");
        assertThat(preview.document().select("td.conflict")).isNotEmpty();

        PageSeen again = preview.submit(plan + "/policy", "onConflict", "SOURCE");

        assertThat(again.document().select("td.conflict")).isEmpty();
        assertThat(again.document().select("td.changed")).isNotEmpty();
    }

    @Test
    void thePlanOfSomebodyElseIsNotThereAndAnAuditorOnlyLooks() {
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook());
        String plan = WizardSite.plan(students);
        Browser other = desk.site.signedIn(Role.INSTRUCTOR);
        Browser auditor = desk.site.signedIn(Role.AUDITOR);

        for (String step :
                List.of("source", "destination", "students", "items", "preview", "transfer", "report", "upload.csv")) {
            assertThat(other.get(plan + "/" + step).status()).as(step).isEqualTo(404);
        }
        PageSeen preview = auditor.get(plan + "/preview");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.submit(plan + "/transfer").status()).isEqualTo(403);
    }

    @Test
    void whoLooksAtScoresIsWrittenDown() {
        PageSeen students = desk.into(desk.upload(WizardSite.file("iclicker-week-1.csv")), desk.gradebook());
        String plan = WizardSite.plan(students);
        Browser auditor = desk.site.signedIn(Role.AUDITOR);

        auditor.get(plan + "/preview");

        List<AuditEvent> events = desk.site.stores().with(store -> store.audit()
                .latest(Optional.of(auditor.person()), Long.MAX_VALUE, 5));
        assertThat(events.getFirst().action()).isEqualTo(AuditEvent.Action.SCORES_READ);
        assertThat(events.getFirst().subject()).contains(plan.substring("/plans/".length()));
    }

    @Test
    void theSampleFileBeginsATransferWithOneClick() {
        PageSeen source = desk.browser.get("/plans/new").submit("/plans/sample");

        assertThat(source.texts("tbody th")).contains("Session 1");
        assertThat(desk.browser.get("/plans").text("tbody")).contains("iclicker-week-1.csv");
    }

    @Test
    void aCourseOfAConnectedMoodleIsASourceToo() {
        try (SimulatedSystems systems = SimulatedSystems.of(12, 2, 1)) {
            String connection = desk.connection(systems);

            PageSeen source = desk.browser
                    .get("/plans/new")
                    .submit("/plans/course", "connection", connection, "course", GeneratedCourse.SHORTNAME);

            assertThat(source.path()).endsWith("/source");
            assertThat(source.document().select("tbody tr")).hasSize(3);
            assertThat(source.text("dl")).contains("Email address").contains("12 of 12");
            PageSeen none = desk.browser
                    .get("/plans/new")
                    .submit("/plans/course", "connection", connection, "course", "NONE999");
            assertThat(none.text("[role=alert]")).contains("NONE999");
        }
    }
}
