package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports by the rules of Moodle and of Canvas, as the two product documents of 2018 tell them. */
class RulesTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void moodleEndsWithItsSentence() {
        Ended ended = desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--rules", "moodle", "--yes")
                .with(ExitCode.DONE);

        assertThat(ended.out()).endsWith("Grade import success\n");
        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,8,9");
    }

    @Test
    void moodleListsEveryUnrecognisedIdentifierAndImportsNothing() {
        Ended ended = transfer("troubled.csv", "moodle").with(ExitCode.FAILED);

        assertThat(ended.codes().stream().filter("IMPORT_UNRECOGNISED"::equals)).hasSize(2);
        assertThat(ended.json().has("transfer")).isFalse();
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @Test
    void moodleIgnoresBlankIdentifiersWithANotice() {
        desk.file("blank.csv", "Student ID,Session 1", "00100417,8", ",5");

        Ended ended = transfer("blank.csv", "moodle").with(ExitCode.DONE);

        assertThat(ended.finding("STUDENT_BLANK").get("severity").stringValue()).isEqualTo("info");
        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,8\n");
    }

    @Test
    void moodleLooksAtOneIdentifierForTheWholeImport() {
        // by e-mail everybody is known, by student id only one
        desk.file(
                "mixed.csv",
                "Student ID,Email,Session 1",
                "00100417,ana@uni.example,8",
                "99,ben@uni.example,7",
                "98,chiara@uni.example,6");

        transfer("mixed.csv", "moodle").with(ExitCode.DONE);
        Ended byId =
                transfer("mixed.csv", "moodle", "--identify-by", "student-id").with(ExitCode.FAILED);

        assertThat(byId.codes().stream().filter("IMPORT_UNRECOGNISED"::equals)).hasSize(2);
    }

    @Test
    void theIdentifierOfOneMoodleImportIsNotRememberedForOthers() {
        transfer("week-1.csv", "moodle").with(ExitCode.DONE);
        desk.file(
                "week-3.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Session 4",
                "    Points Possible,,,,,10",
                "\"López, Ana\",,,ana@uni.example,P-1,8",
                "\"Okafor, Ben\",,00100418,,P-1,7");

        Ended next = desk.run("transfer", "week-3.csv", "--to", Physics.NAME, "--yes", "--json")
                .with(ExitCode.DONE);

        assertThat(next.count("new")).isEqualTo(2);
    }

    @Test
    void moodleMapsMakesAndIgnoresItems() {
        desk.file("mapping.json", """
                {"items":{"Session 1":"ignore","Session 2":{"new":"Clicker"}}}""");

        transfer("week-1.csv", "moodle", "--mapping", "mapping.json").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains("Email address,Clicker\n").contains("ana@uni.example,9\n");
    }

    @Test
    void canvasImportsWhereEverybodyIsKnown() {
        Ended ended = transfer("week-1.csv", "canvas").with(ExitCode.DONE);

        assertThat(ended.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains("Email address,Session 1,Session 2\n");
    }

    @Test
    void canvasWantsEveryUnrecognisedStudentPinnedOrIgnored() {
        Ended open = transfer("troubled.csv", "canvas").with(ExitCode.DECISION_NEEDED);
        assertThat(open.codes().stream().filter("IMPORT_STUDENT_OPEN"::equals)).hasSize(2);
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");

        desk.file("pins.json", """
                {"students":{"100431":{"is":"00100431"},"00999999":"ignore"}}""");
        transfer("troubled.csv", "canvas", "--mapping", "pins.json").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains("dmitri@uni.example,9,10\n");
    }

    @Test
    void canvasFailsWhereTheTotalIsNotTheSumEvenIfItIsLeftOut() {
        desk.write("wrong.csv", week1().replace(",17,8,9", ",18,8,9"));

        Ended ended = transfer("wrong.csv", "canvas").with(ExitCode.FAILED);

        assertThat(ended.codes()).contains("IMPORT_TOTAL_NOT_SUM");
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @Test
    void canvasFailsWhereTheTotalPointsAreNotTheSum() {
        desk.write("wrong.csv", week1().replace(",20,10,10", ",25,10,10"));

        assertThat(transfer("wrong.csv", "canvas").with(ExitCode.FAILED).codes())
                .contains("IMPORT_POINTS_NOT_SUM");
    }

    @Test
    void canvasRefusesToIgnoreASessionWithPointsWhileTheTotalIsTaken() {
        desk.file("mapping.json", """
                {"items":{"Session 1":"ignore","Total":{"new":"Total"}}}""");

        Ended ended =
                transfer("week-1.csv", "canvas", "--mapping", "mapping.json").with(ExitCode.FAILED);

        assertThat(ended.codes()).contains("IMPORT_ITEM_IGNORED");
    }

    @Test
    void canvasLetsASessionWithoutPointsBeIgnoredWhileTheTotalIsTaken() {
        desk.file(
                "free.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Total,Session 1,Session 2",
                "    Points Possible,,,,,10,10,0",
                "\"López, Ana\",,00100417,ana@uni.example,P-1,8,8,0");
        desk.file("mapping.json", """
                {"items":{"Session 2":"ignore","Total":{"new":"Total"}}}""");

        transfer("free.csv", "canvas", "--mapping", "mapping.json").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains("Email address,Total\n").contains("ana@uni.example,8\n");
    }

    @Test
    void canvasLetsASessionBeIgnoredWhereTheTotalIsToo() {
        desk.file("mapping.json", """
                {"items":{"Session 1":"ignore","Total":"ignore"}}""");

        transfer("week-1.csv", "canvas", "--mapping", "mapping.json").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains("Email address,Session 2\n");
    }

    @Test
    void aGradebookFileIsImportedByItsOwnSystemsRules() {
        desk.file(
                "canvas-export.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Homework (1)",
                "    Points Possible,,,,,10",
                "\"López, Ana\",1,00100417,alopez,P-1,5");

        for (String command : new String[] {"plan", "transfer"}) {
            desk.run(command, "week-1.csv", "--to", "canvas-export.csv", "--rules", "canvas")
                    .with(ExitCode.USAGE);
        }
    }

    @Test
    void plansTellWhatTheRulesWillSay() {
        for (String[] expected : new String[][] {{"moodle", "1"}, {"canvas", "3"}}) {
            Ended plan = desk.run("plan", "troubled.csv", "--to", Physics.NAME, "--rules", expected[0]);
            assertThat(plan.code()).isEqualTo(Integer.parseInt(expected[1]));
        }
    }

    private String week1() {
        return desk.text("week-1.csv");
    }

    private Ended transfer(String file, String rules, String... more) {
        String[] all = {"transfer", file, "--to", Physics.NAME, "--rules", rules, "--yes", "--json"};
        return desk.run(Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new));
    }
}
