package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores on their way into Moodle by its export and an import file. */
class MoodleTransferTest {
    @TempDir
    Path folder;

    private final MoodleSite moodle = new MoodleSite().with("Session 1", "10");
    private Desk desk;

    @BeforeEach
    void course() {
        desk = Physics.on(new Desk(folder));
        export();
    }

    @Test
    void theImportFileGivesExactlyThePlannedGradebook() {
        moodle.with("Essay", "20").edit("Ana López", "Essay", "15");
        export();

        Ended transfer = transfer("week-1.csv").with(ExitCode.DONE);
        moodle.upload(desk.text("out.csv"));

        assertThat(transfer.codes()).contains("ITEM_NEW_MAXIMUM");
        assertThat(moodle.identifier()).isEqualTo("ID number");
        assertThat(moodle.scores("Session 1")).containsExactly("8", "10", "6", "0");
        assertThat(moodle.scores("Session 2")).containsExactly("9", "7", "8.5", "");
        assertThat(moodle.scores("Essay")).containsExactly("15", "", "", "");
    }

    @Test
    void offersAgainTakesForTheSameAndSeesEdits() {
        transfer("week-1.csv").with(ExitCode.DONE);
        Ended again = transfer("week-1.csv").with(ExitCode.DONE);
        upload();
        Ended same = transfer("week-1.csv").with(ExitCode.DONE);
        moodle.edit("Ben Okafor", "Session 2", "3");
        export();
        Ended edited = transfer("week-1.csv").with(ExitCode.SOME_RETURNED);

        assertThat(again.counts()).containsExactly(7, 0, 0, 0, 0, 0);
        assertThat(again.codes()).contains("NOT_UPLOADED_YET");
        assertThat(same.counts()).containsExactly(0, 0, 7, 0, 0, 0);
        assertThat(edited.counts()).containsExactly(0, 0, 6, 0, 1, 0);
        assertThat(edited.codes()).contains("EDITED_AT_TARGET");
    }

    @Test
    void presentScoresStayWhereABlankWouldTakeThemAway() {
        moodle.edit("Dmitri Volkov", "Session 1", "4");
        export();
        desk.file("some.csv", "ID number,Session 1,Session 2", "00100417,8,", "00100431,,5");

        transfer("some.csv").with(ExitCode.DONE);
        moodle.upload(desk.text("out.csv"));

        assertThat(moodle.scores("Session 1")).containsExactly("8", "", "", "4");
        assertThat(moodle.scores("Session 2")).containsExactly("", "", "", "5");
    }

    @Test
    void whatMoodleWouldRefuseComesBack() {
        desk.file("odd.csv", "ID number,Session 2", "00100417,101", "00100418,-1", "00100425,EXCUSED", "00100431,9");

        Ended transfer = transfer("odd.csv", "--rejects", "rejects.csv").with(ExitCode.SOME_RETURNED);
        moodle.upload(desk.text("out.csv"));

        assertThat(transfer.codes()).contains("OVER_MAXIMUM_REFUSED", "NEGATIVE_REFUSED", "EXCUSED_NOT_WRITTEN");
        assertThat(desk.lines("rejects.csv")).hasSize(3);
        assertThat(moodle.scores("Session 2")).containsExactly("", "", "", "9");
    }

    @Test
    void theIdentifierThatCarriesMostHeadsTheFile() {
        desk.write("export.csv", moodle.export().replace("00100418", "").replace("00100425", ""));
        desk.file("mail.csv", "Email,Session 1", "ana@uni.example,8", "ben@uni.example,7", "chiara@uni.example,6");

        transfer("mail.csv").with(ExitCode.DONE);
        moodle.upload(desk.text("out.csv"));

        assertThat(moodle.identifier()).isEqualTo("Email address");
        assertThat(moodle.scores("Session 1")).containsExactly("8", "7", "6", "");
    }

    private void upload() {
        moodle.upload(desk.text("out.csv"));
        export();
    }

    private void export() {
        desk.write("export.csv", moodle.export());
    }

    private Ended transfer(String file, String... more) {
        String[] all = {"transfer", file, "--to", "export.csv", "-o", "out.csv", "--yes", "--json"};
        return desk.run(Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new));
    }
}
