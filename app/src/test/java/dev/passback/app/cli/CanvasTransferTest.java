package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores on their way into Canvas by its export and an upload file. */
class CanvasTransferTest {
    @TempDir
    Path folder;

    private final CanvasSite canvas = new CanvasSite().with("Session 1", "10");
    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
        export();
    }

    @Test
    void theUploadFileGivesExactlyThePlannedGradebook() throws Exception {
        canvas.with("Homework", "20").edit("Ana López", "Homework", "15");
        export();

        Ended transfer = transfer("week-1.csv").with(ExitCode.DONE);
        canvas.upload(desk.text("out.csv"));

        assertThat(transfer.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(transfer.json().get("output").stringValue())
                .isEqualTo(desk.path("out.csv").toString());
        assertThat(canvas.scores("Session 1")).containsExactly("8", "10", "6", "0");
        assertThat(canvas.scores("Session 2")).containsExactly("9", "7", "8.5", "");
        assertThat(canvas.scores("Homework")).containsExactly("15", "", "", "");
        assertThat(Files.getPosixFilePermissions(desk.path("out.csv")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatWasNotUploadedYetIsOfferedAgain() {
        transfer("week-1.csv").with(ExitCode.DONE);
        String first = desk.text("out.csv");

        Ended again = transfer("week-1.csv").with(ExitCode.DONE);

        assertThat(again.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(again.codes()).contains("NOT_UPLOADED_YET");
        assertThat(desk.text("out.csv")).isEqualTo(first);
    }

    @Test
    void whatWasUploadedIsTheSame() throws Exception {
        transfer("week-1.csv").with(ExitCode.DONE);
        upload();
        Files.delete(desk.path("out.csv"));

        Ended again = transfer("week-1.csv").with(ExitCode.DONE);

        assertThat(again.counts()).containsExactly(0, 0, 7, 0, 0, 0);
        assertThat(again.json().has("output")).isFalse();
        assertThat(desk.has("out.csv")).isFalse();
    }

    @Test
    void whatSomebodyEditedSinceIsAConflict() {
        transfer("week-1.csv").with(ExitCode.DONE);
        upload();
        canvas.edit("Ben Okafor", "Session 2", "3");
        export();

        Ended kept = transfer("week-1.csv").with(ExitCode.SOME_RETURNED);
        Ended taken = transfer("week-1.csv", "--on-conflict", "source").with(ExitCode.DONE);
        canvas.upload(desk.text("out.csv"));

        assertThat(kept.counts()).containsExactly(0, 0, 6, 0, 1, 0);
        assertThat(kept.codes()).contains("EDITED_AT_TARGET");
        assertThat(taken.counts()).containsExactly(0, 1, 6, 0, 0, 0);
        assertThat(canvas.scores("Session 2")).containsExactly("9", "7", "8.5", "");
    }

    @Test
    void onlyWhatChangedIsUploadedInTheNextWeek() {
        transfer("week-1.csv").with(ExitCode.DONE);
        upload();

        Ended next = transfer("week-2.csv").with(ExitCode.DONE);
        canvas.upload(desk.text("out.csv"));

        assertThat(next.counts()).containsExactly(4, 1, 6, 0, 0, 0);
        assertThat(desk.lines("out.csv").getFirst()).doesNotContain("Session 1");
        assertThat(canvas.scores("Session 2")).containsExactly("9", "9", "8.5", "");
        assertThat(canvas.scores("Session 3")).containsExactly("9", "7", "10", "5");
    }

    @Test
    void whatWasWrittenBeforeTheItemHadItsIdIsStillOurs() {
        transfer("week-1.csv").with(ExitCode.DONE);
        upload();
        // now Session 2 has an id, and Ben's score is written under it
        transfer("week-2.csv").with(ExitCode.DONE);
        upload();
        desk.write("week-3.csv", desk.text("week-2.csv").replace(",26,8,9,9", ",27,8,10,9"));

        Ended corrected = transfer("week-3.csv").with(ExitCode.DONE);

        assertThat(corrected.counts()).containsExactly(0, 1, 10, 0, 0, 0);
    }

    @Test
    void pinsAreRememberedForTheCourseWhereverItsExportLies() throws Exception {
        desk.file("pins.json", """
                {"students":{"100431":{"is":"00100431"},"00999999":"ignore"}}""");
        transfer("troubled.csv", "--course", "Physics A", "--mapping", "pins.json")
                .with(ExitCode.SOME_RETURNED);
        Files.move(desk.path("export.csv"), desk.path("newer.csv"));

        Ended byCourse = desk.run("plan", "troubled.csv", "--to", "newer.csv", "--course", "Physics A", "--json");
        Ended byPath = desk.run("plan", "troubled.csv", "--to", "newer.csv", "--json");

        assertThat(byCourse.codes()).doesNotContain("STUDENT_LIKELY", "STUDENT_UNKNOWN");
        assertThat(byPath.codes()).contains("STUDENT_LIKELY", "STUDENT_UNKNOWN");
    }

    @Test
    void aSavedPlanWithATitleThatHadToBeMadeSafeIsCarriedOut() {
        desk.file("unsafe.csv", "SIS User ID,=SUM(A1)", "00100417,8");
        desk.run("plan", "unsafe.csv", "--to", "export.csv", "-o", "plan.json").with(ExitCode.DONE);

        Ended transfer = desk.run("transfer", "plan.json", "-o", "out.csv", "--yes", "--json")
                .with(ExitCode.DONE);
        canvas.upload(desk.text("out.csv"));

        assertThat(transfer.codes()).contains("TITLE_MADE_SAFE");
        assertThat(canvas.titles()).hasSize(2).doesNotContain("=SUM(A1)");
    }

    @Test
    void excusedIsExcused() {
        desk.file("attendance.csv", "SIS User ID,Lecture", "00100417,EX", "00100418,1", "00100425,0");

        transfer("attendance.csv").with(ExitCode.DONE);
        canvas.upload(desk.text("out.csv"));

        assertThat(canvas.scores("Lecture")).containsExactly("EX", "1", "0", "");
    }

    @Test
    void theFileToUploadMustBeSaidAndMayNotBeAnInput() {
        String export = desk.text("export.csv");
        String source = desk.text("week-1.csv");

        desk.run("transfer", "week-1.csv", "--to", "export.csv", "--yes").with(ExitCode.USAGE);
        desk.run("transfer", "week-1.csv", "--to", "export.csv", "-o", "export.csv", "--yes")
                .with(ExitCode.USAGE);
        desk.run("transfer", "week-1.csv", "--to", "export.csv", "-o", "week-1.csv", "--yes")
                .with(ExitCode.USAGE);
        desk.run("transfer", "troubled.csv", "--to", "export.csv", "-o", "o.csv", "--rejects", "o.csv", "--yes")
                .with(ExitCode.USAGE);
        desk.run("transfer", "troubled.csv", "--to", Physics.NAME, "--rejects", "troubled.csv", "--yes")
                .with(ExitCode.USAGE);
        desk.run("convert", "week-1.csv", "--for", "canvas", "-o", "week-1.csv").with(ExitCode.USAGE);
        desk.run("plan", "week-1.csv", "--to", "export.csv", "-o", "week-1.csv").with(ExitCode.USAGE);

        assertThat(desk.text("export.csv")).isEqualTo(export);
        assertThat(desk.text("week-1.csv")).isEqualTo(source);
    }

    private void upload() {
        canvas.upload(desk.text("out.csv"));
        export();
    }

    private void export() {
        desk.write("export.csv", canvas.export());
    }

    private Ended transfer(String file, String... more) {
        String[] all = {"transfer", file, "--to", "export.csv", "-o", "out.csv", "--yes", "--json"};
        return desk.run(Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new));
    }
}
