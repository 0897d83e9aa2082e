package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradebooks, and all data saved and brought back. */
class DataTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
    }

    @Test
    void anExportMakesAGradebookWithItemsAndScores() {
        desk.write(
                "canvas.csv",
                new CanvasSite()
                        .with("Session 1", "10")
                        .edit("Ana López", "Session 1", "4.5")
                        .export());

        desk.run("gradebook", "create", "Copy", "--roster", "canvas.csv").with(ExitCode.DONE);

        assertThat(desk.shown("Copy"))
                .contains(",Session 1\n")
                .contains(",4.5\n")
                .doesNotContain("Final");
        assertThat(desk.run("gradebook", "list").out()).isEqualTo("Copy\nPhysics\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsGuardedInTheTableOnly() {
        desk.file("odd.csv", "ID number,=Quiz", "00100417,-1");
        desk.run("transfer", "odd.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);

        assertThat(desk.shown(Physics.NAME)).contains(",'=Quiz\n").contains("ana@uni.example,-1\n");
        desk.write("again.csv", desk.shown(Physics.NAME));
        Ended plan =
                desk.run("plan", "again.csv", "--to", Physics.NAME, "--json").with(ExitCode.DONE);
        assertThat(plan.counts()).containsExactly(0, 0, 1, 0, 0, 0);
    }

    @Test
    void whoCameLateIsAddedAndEverythingElseStays() {
        desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);
        String shown = desk.shown(Physics.NAME);
        desk.file("late.csv", "ID number,Full name", "00100999,Lena Late", "00100417,Ana López");

        Ended added = desk.run("gradebook", "add-students", Physics.NAME, "--roster", "late.csv")
                .with(ExitCode.DONE);

        assertThat(added.out()).isEqualTo("Added 1 student to \"Physics\"; 1 was there already\n");
        assertThat(desk.shown(Physics.NAME)).startsWith(shown.stripTrailing()).contains("Lena Late");
        desk.file("lab.csv", "ID number,Session 1", "00100999,3");
        desk.run("transfer", "lab.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);
        desk.run("undo", "T1", "--yes").with(ExitCode.DONE);
        assertThat(desk.shown(Physics.NAME)).contains("Lena Late").contains(",3\n");
    }

    @Test
    void aBackupBringsEverythingBack() throws Exception {
        desk.run("transfer", "week-1.csv", "--to", Physics.NAME, "--yes").with(ExitCode.DONE);
        String shown = desk.shown(Physics.NAME);
        String history = desk.run("history", "T1", "--json").out();
        desk.run("backup", "backup.zip").with(ExitCode.DONE);
        desk.run("restore", "backup.zip").with(ExitCode.FAILED);

        Desk other = new Desk(Files.createDirectory(folder.resolve("other")));
        other.plainly("restore", desk.path("backup.zip").toString(), "--data", other.data())
                .with(ExitCode.DONE);

        assertThat(other.shown(Physics.NAME)).isEqualTo(shown);
        assertThat(other.run("history", "T1", "--json").out()).isEqualTo(history);
        other.run("undo", "T1", "--yes").with(ExitCode.DONE);
    }

    @Test
    void inspectTellsWhatAFileHoldsAndChangesNothing() {
        Ended text = desk.run("inspect", "week-1.csv").with(ExitCode.DONE);
        Ended json = desk.run("inspect", "week-1.csv", "--json").with(ExitCode.DONE);

        assertThat(text.out()).contains("4 rows").contains("Session 1");
        assertThat(json.json().get("layout").stringValue()).isEqualTo("iclicker.canvas");
        assertThat(json.json().get("items").size()).isEqualTo(3);
    }
}
