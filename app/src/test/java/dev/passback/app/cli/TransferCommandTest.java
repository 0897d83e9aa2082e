package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Scores on their way into an embedded gradebook. */
class TransferCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void carriesEveryScoreIntoItsRow() {
        Ended transfer = transfer("week-1.csv", "--yes").with(ExitCode.DONE);

        assertThat(transfer.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(transfer.transfer()).isEqualTo("T1");
        assertThat(desk.shown(Physics.NAME).lines())
                .containsExactly(
                        "Student,ID number,Username,Email address,Session 1,Session 2",
                        "Ana López,00100417,alopez,ana@uni.example,8,9",
                        "Ben Okafor,00100418,bokafor,ben@uni.example,10,7",
                        "Chiara Conti,00100425,cconti,chiara@uni.example,6,8.5",
                        "Dmitri Volkov,00100431,dvolkov,dmitri@uni.example,0,");
    }

    @Test
    void hasNothingToDoTheSecondTimeAndStillGetsAnId() {
        transfer("week-1.csv", "--yes").with(ExitCode.DONE);

        Ended again = transfer("week-1.csv").with(ExitCode.DONE);

        assertThat(again.counts()).containsExactly(0, 0, 7, 0, 0, 0);
        assertThat(again.transfer()).isEqualTo("T2");
        assertThat(again.json().get("written").intValue()).isZero();
    }

    @Test
    void writesOnlyWhatIsNewInTheNextWeek() {
        transfer("week-1.csv", "--yes").with(ExitCode.DONE);

        Ended next = transfer("week-2.csv", "--yes").with(ExitCode.DONE);

        assertThat(next.counts()).containsExactly(4, 1, 6, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains("Ben Okafor,00100418,bokafor,ben@uni.example,10,9,7");
    }

    @Test
    void asksBeforeItWritesAndAScriptCannotAnswer() {
        Ended transfer = transfer("week-1.csv").with(ExitCode.DECISION_NEEDED);

        assertThat(transfer.json().has("transfer")).isFalse();
        assertThat(desk.shown(Physics.NAME)).doesNotContain("Session");
    }

    @Test
    void sendsBadRowsBackReadyToBeMended() throws Exception {
        Ended transfer =
                transfer("troubled.csv", "--yes", "--rejects", "rejects.csv").with(ExitCode.SOME_RETURNED);

        assertThat(transfer.counts()).containsExactly(2, 0, 0, 0, 0, 6);
        assertThat(transfer.codes()).contains("STUDENT_LIKELY", "STUDENT_UNKNOWN", "STUDENT_BLANK");
        assertThat(desk.lines("rejects.csv").getFirst()).isEqualTo(Physics.TROUBLED[0] + ",reason");
        assertThat(desk.lines("rejects.csv")).hasSize(4);
        assertThat(desk.lines("rejects.csv").get(1)).startsWith("\"Volkov, Dmitri\",,100431,,P-1,19,9,10,");
        assertThat(Files.getPosixFilePermissions(desk.path("rejects.csv")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void takesMendedRejects() {
        transfer("troubled.csv", "--yes", "--rejects", "rejects.csv").with(ExitCode.SOME_RETURNED);
        desk.write(
                "mended.csv",
                desk.text("rejects.csv").replace(",100431,", ",00100431,").replace("00999999,val@", "00100418,val@"));

        Ended mended = transfer("mended.csv", "--yes", "--rejects", "again.csv").with(ExitCode.SOME_RETURNED);

        assertThat(mended.counts()).containsExactly(4, 0, 0, 0, 0, 2);
        assertThat(desk.shown(Physics.NAME)).contains("dmitri@uni.example,9,10").contains("ben@uni.example,5,5");
        assertThat(desk.lines("again.csv")).hasSize(2);
    }

    @Test
    void takesTheMendedOneOfSeveralTexts() {
        desk.file("late.csv", "ID number,Quiz", "00100417,late", "00100418,late", "00100425,6", "00100431,7");
        transfer("late.csv", "--yes", "--rejects", "rejects.csv").with(ExitCode.SOME_RETURNED);
        desk.write("mended.csv", desk.text("rejects.csv").replace("00100417,late", "00100417,8"));
        desk.write("mended.csv", desk.text("mended.csv") + "00100419,late,\n");

        Ended mended = transfer("mended.csv", "--yes").with(ExitCode.SOME_RETURNED);

        assertThat(mended.count("new")).isEqualTo(1);
        assertThat(desk.shown(Physics.NAME)).contains("ana@uni.example,8\n");
    }

    @Test
    void remembersPinsForTheNextFileOfThatKind() {
        desk.file("pins.json", """
                {"students":{"100431":{"is":"00100431"},"00999999":"ignore"}}""");
        transfer("troubled.csv", "--yes", "--mapping", "pins.json").with(ExitCode.SOME_RETURNED);

        Ended again = transfer("troubled.csv", "--yes").with(ExitCode.SOME_RETURNED);

        assertThat(again.counts()).containsExactly(0, 0, 4, 0, 0, 2);
        assertThat(desk.shown(Physics.NAME)).contains("dmitri@uni.example,9,10");
    }

    @Test
    void remembersWhereColumnsGo() {
        desk.file("mapping.json", """
                {"items":{"Session 1":{"new":"Clicker 1","max":10},"Session 2":"ignore"}}""");
        transfer("week-1.csv", "--yes", "--mapping", "mapping.json").with(ExitCode.DONE);

        Ended next = transfer("week-2.csv", "--yes").with(ExitCode.DONE);

        assertThat(next.counts()).containsExactly(4, 0, 4, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains(",Clicker 1,Session 3").doesNotContain("Session 2");
    }

    @Test
    void remembersColumnsThatAWeekDoesNotHave() {
        desk.file("mapping.json", """
                {"items":{"Session 1":{"new":"Clicker 1"}}}""");
        transfer("week-1.csv", "--yes", "--mapping", "mapping.json").with(ExitCode.DONE);
        desk.file(
                "only-3.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Session 3",
                "    Points Possible,,,,,10",
                "\"López, Ana\",,00100417,ana@uni.example,P-1,9");
        transfer("only-3.csv", "--yes").with(ExitCode.DONE);

        transfer("week-2.csv", "--yes").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME).lines().findFirst().orElseThrow())
                .isEqualTo("Student,ID number,Username,Email address,Clicker 1,Session 2,Session 3");
    }

    @Test
    void takesTheTotalInsteadOfTheSessionsOnly() {
        Ended transfer = transfer("week-1.csv", "--yes", "--items", "total").with(ExitCode.DONE);

        assertThat(transfer.counts()).containsExactly(4, 0, 0, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains("Email address,Total\n").contains("chiara@uni.example,14.5");
    }

    @Test
    void neverCarriesTotalAndSessionsEvenIfSessionsAreRemembered() {
        transfer("week-1.csv", "--yes").with(ExitCode.DONE);

        Ended total = transfer("week-2.csv", "--yes", "--items", "total").with(ExitCode.DONE);

        assertThat(total.counts()).containsExactly(4, 0, 0, 0, 0, 0);
        assertThat(desk.shown(Physics.NAME)).contains(",Session 1,Session 2,Total\n");
    }

    @Test
    void goesBackFromTheTotalToSessions() {
        transfer("week-1.csv", "--yes", "--items", "total").with(ExitCode.DONE);

        transfer("week-2.csv", "--yes").with(ExitCode.DONE);
        Ended sessions = transfer("week-2.csv", "--yes", "--items", "sessions").with(ExitCode.DONE);

        assertThat(sessions.counts()).containsExactly(11, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "keep, 4, 1, 0, 0, 5",
        "ask, 4, 1, 0, 0, 5",
        "source, 0, 0, 1, 0, 8",
        "raise, 0, 0, 1, 0, 8",
    })
    void leavesWhatSomebodyElseWroteToThePolicy(
            String policy, int code, int conflicts, int changed, int kept, String held) {
        desk.file(
                "book.csv",
                "First name,Last name,ID number,Email address,Session 1 (Real)",
                "Ana,López,00100417,ana@uni.example,5.00",
                "Ben,Okafor,00100418,ben@uni.example,-");
        desk.run("gradebook", "create", "Edited", "--roster", "book.csv").with(ExitCode.DONE);
        desk.file("one.csv", "ID number,Session 1", "00100417,8", "00100418,7");

        Ended transfer = desk.run("transfer", "one.csv", "--to", "Edited", "--yes", "--json", "--on-conflict", policy);

        assertThat(transfer.code()).as(transfer.out()).isEqualTo(code);
        assertThat(transfer.counts()).containsExactly(1, changed, 0, 0, conflicts, 0);
        assertThat(transfer.count("kept")).isEqualTo(kept);
        assertThat(desk.shown("Edited"))
                .contains("ana@uni.example," + held + "\n")
                .contains("ben@uni.example,7\n");
    }

    @Test
    void aLowerScoreIsKeptWhereOnlyRaisingIsAllowed() {
        transfer("week-1.csv", "--yes").with(ExitCode.DONE);
        desk.file("more.csv", "ID number,Session 1", "00100418,9");

        Ended raised = transfer("more.csv", "--yes", "--on-conflict", "raise").with(ExitCode.DONE);

        assertThat(raised.codes()).isNotNull();
        assertThat(desk.shown(Physics.NAME)).contains("ben@uni.example,9,7\n");
    }

    @Test
    void aConflictThatNobodyDecidedNeedsADecision() {
        desk.file(
                "book.csv",
                "First name,Last name,ID number,Email address,Session 1 (Real)",
                "Ana,López,00100417,ana@uni.example,5.00");
        desk.run("gradebook", "create", "Edited", "--roster", "book.csv").with(ExitCode.DONE);
        desk.file("one.csv", "ID number,Session 1", "00100417,8");

        desk.run("transfer", "one.csv", "--to", "Edited").with(ExitCode.DECISION_NEEDED);
        desk.run("transfer", "one.csv", "--to", "Edited", "--on-conflict", "keep")
                .with(ExitCode.SOME_RETURNED);
    }

    @Test
    void everyFindingSaysWhatWhereAndHowToRepair() {
        JsonNode finding = transfer("troubled.csv", "--yes").finding("STUDENT_UNKNOWN");

        assertThat(finding.propertyNames())
                .containsExactly("code", "severity", "row", "column", "identifier", "message", "repair");
        assertThat(finding.get("row").intValue()).isEqualTo(5);
        assertThat(finding.get("identifier").stringValue()).isNotBlank();
        assertThat(finding.get("repair").stringValue()).isNotBlank();
    }

    private Ended transfer(String file, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"transfer", file, "--to", Physics.NAME, "--json"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return desk.run(args);
    }
}
