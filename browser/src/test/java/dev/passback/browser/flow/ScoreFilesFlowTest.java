package dev.passback.browser.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.passback.app.people.Role;
import dev.passback.app.web.Site;
import dev.passback.browser.kit.Look;
import dev.passback.browser.kit.Visiting;
import dev.passback.browser.kit.Visitor;
import dev.passback.browser.kit.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From an export of iClicker to the file that the gradebook's import takes at once. By hand, columns are deleted, totals
 * mended and identifiers reviewed row by row, then a dozen clicks map what is left, and after each unknown student all of
 * it begins again.
 */
@ExtendWith(Visiting.class)
class ScoreFilesFlowTest {
    private final Site site = Site.shared();

    @Test
    void iClickerToCanvasTakesNineClicksFromTheFirstPageToTheFileToUpload(Visitors visitors) throws IOException {
        Visitor visitor = come(visitors);
        ScoreFile scores = ScoreFile.sample("iclicker-week-1.csv");
        ScoreFile export = ScoreFile.sample("canvas-export.csv");

        visitor.follows("Choose a score file")
                .choosesFile("Score file", scores.name(), scores.content())
                .seesHeading("What this file is")
                .pictured("source")
                .follows("On: where the scores count")
                .types("Name of the course", "BIO 101")
                .choosesFile("Export of the gradebook", export.name(), export.content())
                .presses("Take this export")
                .seesHeading("Who is who")
                .pictured("students")
                .presses("It is Dmitri Volkov (00100431, dvolkov)")
                .sees("100431 is 00100431")
                .follows("Preview")
                .seesHeading("What will change in BIO 101")
                .pictured("preview")
                .presses("Make the file with 19 scores")
                .seesHeading("Transfer T")
                .sees("19 scores were written into the file.")
                .pictured("report");
        String upload = Files.readString(visitor.downloads(AriaRole.LINK, "File to upload"));

        assertThat(visitor.clicks()).isEqualTo(9);
        assertThat(upload)
                .startsWith("Student,ID,SIS User ID,SIS Login ID,Section,Session 1 (5133),Session 2")
                .contains("Ana López,70210,00100417,alopez,BIO 101-01,8,9")
                .contains("Dmitri Volkov,70213,00100431,dvolkov,BIO 101-01,9,10")
                .doesNotContain("Total")
                .doesNotContain("Visitor");
        CanvasSite canvas = CanvasSite.of(export);
        canvas.upload(upload.getBytes(UTF_8));
        assertThat(canvas.score("alopez", "Session 1")).contains("8");
        assertThat(canvas.score("dvolkov", "Session 2")).contains("10");
        assertThat(canvas.score("dvolkov", "Homework 1")).contains("15.00");
        String rejects = Files.readString(visitor.downloads(AriaRole.LINK, "Rows that came back"));
        assertThat(rejects.lines().findFirst().orElseThrow()).startsWith("Student,ID,SIS User ID");
        assertThat(rejects).contains("Visitor, Val");
    }

    @Test
    void iClickerToMoodleTakesNineClicksFromTheFirstPageToTheFileToUpload(Visitors visitors) throws IOException {
        Visitor visitor = come(visitors);
        ScoreFile scores = ScoreFile.iClickerForMoodle();
        ScoreFile export = ScoreFile.sample("moodle-export.csv");

        visitor.follows("Choose a score file")
                .choosesFile("Score file", scores.name(), scores.content())
                .seesHeading("What this file is")
                .follows("On: where the scores count")
                .types("Name of the course", "BIO 101 Moodle")
                .choosesFile("Export of the gradebook", export.name(), export.content())
                .presses("Take this export")
                .seesHeading("Who is who")
                .presses("It is Dmitri Volkov (00100431, dmitri.volkov@riverside.example)")
                .sees("100431 is 00100431")
                .follows("Preview")
                .seesHeading("What will change in BIO 101 Moodle")
                .presses("Make the file with 6 scores")
                .seesHeading("Transfer T")
                .sees("6 scores were written into the file.");
        String upload = Files.readString(visitor.downloads(AriaRole.LINK, "File to upload"));

        assertThat(visitor.clicks()).isEqualTo(9);
        assertThat(upload)
                .startsWith("ID number,Session 1,Session 2\n")
                .contains("00100417,8,9\n")
                .contains("00100431,9,10\n")
                .contains("00100466,,8\n")
                .doesNotContain("Total")
                .doesNotContain("00999999");
        MoodleSite moodle = MoodleSite.of(export, "100");
        moodle.upload(upload.getBytes(UTF_8));
        assertThat(moodle.score("00100417", "Session 2")).contains("9");
        assertThat(moodle.score("00100431", "Session 1")).contains("9");
        assertThat(moodle.score("00100466", "Session 1")).isEmpty();
        assertThat(moodle.score("00100431", "Essay")).contains("63");
        String rejects = Files.readString(visitor.downloads(AriaRole.LINK, "Rows that came back"));
        assertThat(rejects)
                .startsWith("Student ID,Email,Total,Session 1,Session 2")
                .contains("val@elsewhere.example");
    }

    @Test
    void eachColumnGoesWhereAPersonSays(Visitors visitors) {
        Visitor visitor = come(visitors);
        ScoreFile scores = ScoreFile.sample("iclicker-week-1.csv");
        ScoreFile export = ScoreFile.sample("canvas-export.csv");

        visitor.opens("/plans/new")
                .choosesFile("Score file", scores.name(), scores.content())
                .follows("On: where the scores count")
                .choosesFile("Export of the gradebook", export.name(), export.content())
                .presses("Take this export")
                .follows("On: where columns go")
                .seesHeading("Where columns go")
                .pictured("items")
                .chooses("Where Session 2 goes", "nowhere")
                .presses("On: what will change")
                .seesHeading("What will change");

        assertThat(visitor.page().locator("table.grid thead").innerText())
                .contains("Session 1")
                .doesNotContain("Session 2");
    }

    private Visitor come(Visitors visitors) {
        return visitors.come(site.person(Role.INSTRUCTOR), Look.PICTURE).opens("/");
    }
}
