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

/** Upload files from a score file alone. */
class ConvertCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void files() {
        desk = Physics.on(new Desk(folder));
        desk.file(
                "all-ids.csv",
                "Student ID,Username,Email,Session 1",
                "00100417,alopez,ana@uni.example,8",
                "00100418,bokafor,ben@uni.example,10",
                "00100425,cconti,chiara@uni.example,6",
                "00100431,dvolkov,dmitri@uni.example,0");
    }

    @ParameterizedTest
    @CsvSource({"student-id, ID number", "username, Username", "email, Email address"})
    void moodleTellsStudentsApartByWhatIsAskedFor(String identifyBy, String header) {
        desk.run("convert", "all-ids.csv", "--for", "moodle", "-o", "out.csv", "--identify-by", identifyBy)
                .with(ExitCode.DONE);

        MoodleSite moodle = new MoodleSite().with("Session 1", "10");
        moodle.upload(desk.text("out.csv"));
        assertThat(moodle.identifier()).isEqualTo(header);
        assertThat(moodle.scores("Session 1")).containsExactly("8", "10", "6", "0");
    }

    @ParameterizedTest
    @CsvSource({"student-id", "username", "any"})
    void canvasFindsEverybody(String identifyBy) {
        desk.run("convert", "all-ids.csv", "--for", "canvas", "-o", "out.csv", "--identify-by", identifyBy)
                .with(ExitCode.DONE);

        CanvasSite canvas = new CanvasSite();
        canvas.upload(desk.text("out.csv"));
        assertThat(canvas.scores("Session 1")).containsExactly("8", "10", "6", "0");
    }

    @ParameterizedTest
    @CsvSource({"canvas", "moodle"})
    void carriesSessionsOrTheTotal(String format) throws Exception {
        Ended sessions = desk.run("convert", "week-1.csv", "--for", format, "-o", "out.csv", "--json")
                .with(ExitCode.DONE);
        Ended total = desk.run("convert", "week-1.csv", "--for", format, "-o", "t.csv", "--items", "total", "--json")
                .with(ExitCode.DONE);

        assertThat(sessions.count("new")).isEqualTo(7);
        assertThat(total.count("new")).isEqualTo(4);
        assertThat(desk.lines("t.csv").getFirst()).contains("Total").doesNotContain("Session");
        assertThat(Files.getPosixFilePermissions(desk.path("out.csv")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void bothUploadsImport() {
        desk.run("convert", "week-1.csv", "--for", "canvas", "-o", "canvas.csv").with(ExitCode.DONE);
        desk.run("convert", "week-1.csv", "--for", "moodle", "-o", "moodle.csv").with(ExitCode.DONE);
        CanvasSite canvas = new CanvasSite();
        MoodleSite moodle = new MoodleSite();

        canvas.upload(desk.text("canvas.csv"));
        moodle.upload(desk.text("moodle.csv"));

        assertThat(canvas.scores("Session 2")).containsExactly("9", "7", "8.5", "");
        assertThat(moodle.scores("Session 2")).containsExactly("9", "7", "8.5", "");
    }

    @Test
    void sendsRowsWithoutIdentifierBack() {
        Ended ended = desk.run(
                        "convert", "troubled.csv", "--for", "moodle", "-o", "out.csv", "--rejects", "r.csv", "--json")
                .with(ExitCode.SOME_RETURNED);

        assertThat(ended.count("rejected")).isEqualTo(2);
        assertThat(desk.lines("r.csv")).hasSize(2);
    }
}
