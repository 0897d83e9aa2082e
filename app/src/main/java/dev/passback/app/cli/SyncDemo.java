package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;
import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.OpenEduCatServer;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/**
 * A Moodle course's grades in OpenEduCat, cycle by cycle: both systems are simulated on this machine, and hold what real
 * ones were seen to hold.
 */
final class SyncDemo {
    private static final int STUDENTS = 30;
    /** Of this quiz the last attempt counts. */
    private static final long QUIZ = 4;

    private final Stage stage;

    SyncDemo(Stage stage) {
        this.stage = stage;
    }

    void show() throws IOException {
        // the course is older than the demo, as courses are
        SettableClock moodleTime = new SettableClock(Instant.now().minus(Duration.ofDays(2)));
        try (MoodleServer moodle = MoodleServer.start(
                        GeneratedCourse.create(new GeneratedCourse.Options(STUDENTS, 4, 2, 1), moodleTime));
                OpenEduCatServer openEduCat =
                        OpenEduCatServer.start(new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, STUDENTS, 1))) {
            stage.say("A simulated Moodle with " + STUDENTS + " students, 4 quizzes and 2 assignments is at "
                    + moodle.address() + ", a simulated OpenEduCat 18 at " + openEduCat.address() + ".");
            Files.writeString(stage.folder().resolve("moodle-token.txt"), moodle.token());
            Files.writeString(stage.folder().resolve("openeducat-key.txt"), openEduCat.key());
            connect(moodle, openEduCat);
            stage.step("The first cycle carries every grade", ExitCode.DONE, "sync", "bio");
            stage.step("Nothing changed since: one cheap request", ExitCode.DONE, "sync", "bio");
            moodleTime.set(Instant.now());
            moodle.site()
                    .edit(GeneratedCourse.COURSE)
                    .quiz(QUIZ)
                    .finish(GeneratedCourse.studentId(7), new BigDecimal("98.75"));
            stage.say("Student 7 finishes a better attempt of quiz " + QUIZ + " in Moodle: 98.75 of 100.");
            stage.step("The third cycle carries that one grade, rounded to whole marks", ExitCode.DONE, "sync", "bio");
        }
    }

    private void connect(MoodleServer moodle, OpenEduCatServer openEduCat) {
        stage.step(
                "A connection to Moodle",
                ExitCode.DONE,
                "connect",
                "add",
                "moodle",
                "campus",
                "--url",
                moodle.address().toString(),
                "--token-file",
                "moodle-token.txt");
        stage.step(
                "A connection to OpenEduCat",
                ExitCode.DONE,
                "connect",
                "add",
                "openeducat",
                "college",
                "--url",
                openEduCat.address().toString(),
                "--db",
                openEduCat.database(),
                "--user",
                openEduCat.login(),
                "--key-file",
                "openeducat-key.txt");
        stage.step("Do they work?", ExitCode.DONE, "connect", "check", "campus", "--course", GeneratedCourse.SHORTNAME);
        stage.step(
                "A link between a course and a batch",
                ExitCode.DONE,
                "link",
                "add",
                "bio",
                "--from",
                "campus:" + GeneratedCourse.SHORTNAME,
                "--to",
                "college:BSC-BIO/BIO-2026-A/BIO101",
                "--exam-type",
                "INT");
    }
}
