package dev.passback.app.web.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.people.Role;
import dev.passback.app.web.Browser;
import dev.passback.app.web.Campus;
import dev.passback.app.web.PageSeen;
import dev.passback.app.web.Site;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scores of a file go straight into a connected OpenEduCat. */
class LiveDestinationTest {
    private static final byte[] LAB = "Student ID,Lab 1 [10]\nS10001,7\nS10002,0\nS10003,4\n".getBytes(UTF_8);

    private final Campus campus = Campus.of(3, 1, 0);
    private final Browser browser = campus.instructor;

    @AfterEach
    void close() {
        campus.close();
    }

    @Test
    void aFileBecomesMarksOfASubject() throws Exception {
        WizardSite desk = new WizardSite(browser);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));
        assertThat(browser.get(plan + "/destination").texts("select[name=connection] option"))
                .contains(campus.college);

        PageSeen students = taken(plan);
        assertThat(students.path()).as(students.text()).endsWith("/students");
        assertThat(students.text(".counts")).contains("3 matched");
        PageSeen preview = browser.get(plan + "/preview");
        assertThat(preview.text()).contains(";exam-type=INT");
        assertThat(marks()).isEmpty();

        PageSeen report = desk.carriedOut(preview);

        assertThat(report.path()).endsWith("/report");
        assertThat(report.text("[role=status]")).contains("read back and compared");
        assertThat(report.document().select("main a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(browser.get(link).status()).as(link).isEqualTo(200));
        assertThat(marks()).containsExactlyInAnyOrder(7L, 0L, 4L);
        assertThat(browser.get("/history").text()).contains(campus.college);
    }

    @Test
    void whatTheSystemDoesNotHaveIsToldWithWhatItHas() {
        String plan = WizardSite.plan(new WizardSite(browser).upload(WizardSite.file("lab.csv", LAB)));

        PageSeen refused = form(plan).submit(plan + "/destination/live", "batch", "BIO-2026-A", "exam-type", "ORAL");

        assertThat(refused.text("[role=alert]")).contains("ORAL", "EXT, INT");
    }

    @Test
    void aSystemThatIsAwaySendsBackToTheDestinationWithTheReason() {
        String plan = WizardSite.plan(new WizardSite(browser).upload(WizardSite.file("lab.csv", LAB)));
        taken(plan);
        campus.systems.openEduCat.close();

        assertThat(browser.get(plan + "/preview").text(".counts")).contains("3 new");
        PageSeen away = browser.get(plan + "/preview?look=ANEW");

        assertThat(away.path()).endsWith("/destination");
        assertThat(away.text("[role=alert]")).contains("OpenEduCat");
    }

    @Test
    void whyASystemIsNoDestinationIsSaidInSpanish() {
        String plan = WizardSite.plan(new WizardSite(browser).upload(WizardSite.file("lab.csv", LAB)));
        browser.get(plan + "/destination?language=es");

        assertThat(form(plan)
                        .submit(plan + "/destination/live", "batch", "BIO-2026-A", "exam-type", "ORAL")
                        .text("[role=alert]"))
                .isEqualTo("OpenEduCat no tiene el tipo de examen «ORAL»; los tipos de examen son: EXT, INT");
        taken(plan);
        campus.systems.openEduCat.close();
        assertThat(browser.get(plan + "/preview?look=ANEW").text("[role=alert]"))
                .contains("Nada que hacer si se pasa; si no, pregunte a quien administra");
    }

    @Test
    void nothingIsWrittenWhereTheGradebookMovedAfterThePreview() throws Exception {
        WizardSite desk = new WizardSite(browser);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));
        taken(plan);
        PageSeen preview = browser.get(plan + "/preview");
        campus.systems.unenrol(1);

        PageSeen refused = desk.carriedOut(preview);

        assertThat(refused.path()).endsWith("/preview");
        assertThat(refused.text("[role=alert]")).contains("changed since the plan was made");
        assertThat(browser.get(refused.path() + "?language=es").text("[role=alert]"))
                .contains("cambió desde que se hizo el plan");
        assertThat(marks()).isEmpty();
    }

    @Test
    void marksThatThePlanDoesNotConcernMayChangeAfterThePreview() throws Exception {
        campus.linked();
        campus.run();
        WizardSite desk = new WizardSite(browser);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));
        taken(plan);
        PageSeen preview = browser.get(plan + "/preview");
        campus.systems.openEduCat.edit("op.exam.attendees", marked(row -> true), Map.of("marks", 1));

        assertThat(desk.carriedOut(preview).path()).endsWith("/report");
        assertThat(marks()).contains(7L, 0L, 4L);
    }

    @Test
    void aMarkThatThePlanConcernsMayNot() throws Exception {
        WizardSite desk = new WizardSite(browser);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));
        taken(plan);
        desk.carriedOut(browser.get(plan + "/preview"));
        byte[] mended = new String(LAB, UTF_8).replace("S10003,4", "S10003,5").getBytes(UTF_8);
        String next = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", mended)));
        taken(next);
        PageSeen preview = browser.get(next + "/preview");
        assertThat(preview.text(".counts")).contains("1 changed");
        campus.systems.openEduCat.edit(
                "op.exam.attendees", marked(row -> Long.valueOf(4).equals(row.get("marks"))), Map.of("marks", 9));

        PageSeen refused = desk.carriedOut(preview);

        assertThat(refused.path()).endsWith("/preview");
        assertThat(refused.text("[role=alert]")).contains("Lab 1: changed 4 → 5; now conflict 9");
        assertThat(refused.text(".counts")).contains("1 in conflict");
    }

    @Test
    void theGradebookIsLookedAtOnceForAllPages() throws Exception {
        WizardSite desk = new WizardSite(browser);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));
        PageSeen students = taken(plan);
        assertThat(students.text(".steps")).contains("The gradebook as it stood on");
        int asked = asked();

        PageSeen preview = browser.get(plan + "/preview");
        assertThat(browser.get(plan + "/items").status()).isEqualTo(200);
        assertThat(browser.get(plan + "/preview?page=2&search=a").status()).isEqualTo(200);
        assertThat(asked()).isEqualTo(asked);

        assertThat(preview.follow("Look again").text(".counts")).contains("3 new");
        assertThat(asked()).isGreaterThan(asked);
        desk.carriedOut(preview);

        String next = WizardSite.plan(desk.upload(WizardSite.file("again.csv", LAB)));
        taken(next);
        assertThat(browser.get(next + "/preview").text(".counts")).contains("0 new", "3 unchanged");
    }

    private int asked() {
        return campus.systems.openEduCat.requests().total();
    }

    @Test
    void somebodyElsesConnectionIsNotThere() {
        Browser other = Site.shared().signedIn(Role.INSTRUCTOR);
        WizardSite desk = new WizardSite(other);
        String plan = WizardSite.plan(desk.upload(WizardSite.file("lab.csv", LAB)));

        assertThat(other.get(plan + "/destination/live?connection=" + campus.college)
                        .status())
                .isEqualTo(404);
        assertThat(other.get(plan + "/destination").text()).doesNotContain(campus.college);
    }

    private PageSeen form(String plan) {
        return browser.get(plan + "/destination/live?connection=" + campus.college + "&offer=BSC-BIO");
    }

    private PageSeen taken(String plan) {
        return form(plan).submit(plan + "/destination/live", "batch", "BIO-2026-A", "exam-type", "INT");
    }

    /** {@return the number of a row that has a mark} */
    private int marked(Predicate<Map<String, Object>> wanted) {
        return campus.systems.openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> row.get("marks") != null)
                .filter(wanted)
                .map(row -> (Integer) row.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> marks() {
        return campus.systems.openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> row.get("marks") != null)
                .map(row -> row.get("marks"))
                .toList();
    }
}
