package dev.passback.app.cli;

import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.seed.SettableClock;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.OpenEduCatServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A simulated Moodle and a simulated OpenEduCat with the same students, and a desk whose link {@code bio} ties them. */
final class TwoSystems implements AutoCloseable {
    static final String LINK = "bio";

    /** Moodle's own time, which no clock of ours is compared with. */
    private final SettableClock moodleTime = new SettableClock(Instant.parse("2026-11-02T08:00:00Z"));

    final MoodleServer moodle;
    final OpenEduCatServer openEduCat;
    final Desk desk;

    TwoSystems(Path folder, GeneratedCourse.Options course, GeneratedCollege college) {
        moodle = MoodleServer.start(GeneratedCourse.create(course, moodleTime));
        pass(Duration.ofDays(1));
        openEduCat = OpenEduCatServer.start(college);
        desk = new Desk(folder);
        desk.write("token.txt", moodle.token() + "\n");
        desk.write("key.txt", openEduCat.key() + "\n");
        desk.run(
                        "connect",
                        "add",
                        "moodle",
                        "campus",
                        "--url",
                        moodle.address().toString(),
                        "--token-file",
                        desk.path("token.txt").toString())
                .with(ExitCode.DONE);
        desk.run(
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
                        desk.path("key.txt").toString())
                .with(ExitCode.DONE);
    }

    /** Ties the course to the first batch. */
    TwoSystems linked(String... options) {
        desk.run(Stream.concat(
                                Stream.of(
                                        "link",
                                        "add",
                                        LINK,
                                        "--from",
                                        "campus:SIM101",
                                        "--to",
                                        "college:BSC-BIO/BIO-2026-A/BIO101",
                                        "--exam-type",
                                        "INT"),
                                Arrays.stream(options))
                        .toArray(String[]::new))
                .with(ExitCode.DONE);
        return this;
    }

    /** Runs a cycle and gives what it printed of the link. */
    JsonNode sync(ExitCode expected, String... options) {
        Ended ended = desk.run(Stream.concat(Stream.of("sync", LINK, "--json"), Arrays.stream(options))
                .toArray(String[]::new));
        return ended.with(expected).json().get("links").get(0);
    }

    /** Time passes at the Moodle. */
    void pass(Duration time) {
        moodleTime.set(moodleTime.instant().plus(time));
    }

    CourseEditor course() {
        return moodle.site().edit(GeneratedCourse.COURSE);
    }

    /** {@return the marks that stand in the exam of that code, by the student's id} */
    List<Map<String, Object>> attendees() {
        return openEduCat.rows("op.exam.attendees");
    }

    static int requests(JsonNode link, String system) {
        return link.get("requests")
                .get(system)
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
    }

    @Override
    public void close() {
        moodle.close();
        openEduCat.close();
    }
}
