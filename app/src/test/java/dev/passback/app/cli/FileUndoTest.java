package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transfers into gradebook files, put back by another file. */
class FileUndoTest {
    @TempDir
    Path folder;

    private final CanvasSite canvas = new CanvasSite().with("Session 1", "10").edit("Ana López", "Session 1", "4");
    private final MoodleSite moodle = new MoodleSite().with("Session 1", "10").edit("Ana López", "Session 1", "4");
    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
        desk.write("canvas.csv", canvas.export());
        desk.write("moodle.csv", moodle.export());
    }

    @Test
    void aFileMustBeNamed() {
        transfer("canvas.csv", "week-1.csv");

        desk.run("undo", "T1", "--yes").with(ExitCode.USAGE);
        desk.run("undo", "T1", "--yes", "-o", "canvas.csv").with(ExitCode.USAGE);
    }

    @Test
    void putsTheFormerScoresBackAndTellsWhatAFileCannot() {
        transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));

        Ended undo = desk.run("undo", "T1", "-o", "undo.csv", "--yes", "--json").with(ExitCode.DONE);
        canvas.upload(desk.text("undo.csv"));

        assertThat(undo.codes()).contains("UNDO_ASSUMES_UPLOAD", "UNDO_ITEM_REMAINS");
        assertThat(canvas.scores("Session 1")).containsExactly("4", "", "", "");
        assertThat(canvas.scores("Session 2")).containsExactly("", "", "", "");
    }

    @Test
    void putsBackByANewExportOnlyWhatIsStillOurs() {
        transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));
        canvas.edit("Ben Okafor", "Session 2", "3").edit("Chiara Conti", "Session 1", "2");
        desk.write("newer.csv", canvas.export());

        Ended undo = desk.run("undo", "T1", "--gradebook", "newer.csv", "-o", "undo.csv", "--yes", "--json")
                .with(ExitCode.SOME_RETURNED);
        canvas.upload(desk.text("undo.csv"));

        assertThat(undo.json().get("kept").intValue()).isEqualTo(2);
        assertThat(canvas.scores("Session 1")).containsExactly("4", "", "2", "");
        assertThat(canvas.scores("Session 2")).containsExactly("", "3", "", "");
    }

    @Test
    void anExportThatWasReplacedIsNotOverruled() {
        transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));
        canvas.edit("Ben Okafor", "Session 1", "3");
        desk.write("canvas.csv", canvas.export());

        Ended undo = desk.run("undo", "T1", "-o", "undo.csv", "--yes", "--json").with(ExitCode.SOME_RETURNED);
        canvas.upload(desk.text("undo.csv"));

        assertThat(undo.json().get("kept").intValue()).isEqualTo(1);
        assertThat(canvas.scores("Session 1")).containsExactly("4", "3", "", "");
    }

    @Test
    void aLaterTransferIsNotOverruledEither() {
        transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));
        transfer("canvas.csv", "week-2.csv");
        canvas.upload(desk.text("out.csv"));

        Ended undo = desk.run("undo", "T1", "-o", "undo.csv", "--yes", "--json").with(ExitCode.SOME_RETURNED);
        canvas.upload(desk.text("undo.csv"));

        assertThat(undo.json().get("kept").intValue()).isEqualTo(1);
        assertThat(canvas.scores("Session 1")).containsExactly("4", "", "", "");
        assertThat(canvas.scores("Session 2")).containsExactly("", "9", "", "");
        assertThat(canvas.scores("Session 3")).containsExactly("9", "7", "10", "5");
    }

    @Test
    void theSameTransferWritesAgainAfterwards() {
        transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));
        desk.run("undo", "T1", "-o", "undo.csv", "--yes").with(ExitCode.DONE);

        Ended withTheOldExport = transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("undo.csv"));
        desk.write("canvas.csv", canvas.export());
        Ended withANewOne = transfer("canvas.csv", "week-1.csv");
        canvas.upload(desk.text("out.csv"));

        assertThat(withTheOldExport.with(ExitCode.SOME_RETURNED).count("conflicts"))
                .isEqualTo(1);
        assertThat(withTheOldExport.count("new")).isEqualTo(6);
        assertThat(withANewOne.counts()).containsExactly(6, 0, 0, 0, 1, 0);
        assertThat(canvas.scores("Session 2")).containsExactly("9", "7", "8.5", "");
    }

    @Test
    void moodleIsPutBackToo() {
        transfer("moodle.csv", "week-1.csv");
        moodle.upload(desk.text("out.csv"));

        desk.run("undo", "T1", "-o", "undo.csv", "--yes").with(ExitCode.DONE);
        moodle.upload(desk.text("undo.csv"));

        assertThat(moodle.scores("Session 1")).containsExactly("4", "", "", "");
        assertThat(moodle.scores("Session 2")).containsExactly("", "", "", "");
    }

    @Test
    void moodleIsPutBackByANewExport() {
        transfer("moodle.csv", "week-1.csv");
        moodle.upload(desk.text("out.csv"));
        moodle.edit("Ben Okafor", "Session 2", "3");
        desk.write("newer.csv", moodle.export());

        desk.run("undo", "T1", "--gradebook", "newer.csv", "-o", "undo.csv", "--yes")
                .with(ExitCode.SOME_RETURNED);
        moodle.upload(desk.text("undo.csv"));

        assertThat(moodle.scores("Session 1")).containsExactly("4", "", "", "");
        assertThat(moodle.scores("Session 2")).containsExactly("", "3", "", "");
    }

    private Ended transfer(String export, String file) {
        return desk.run("transfer", file, "--to", export, "-o", "out.csv", "--yes", "--json");
    }
}
