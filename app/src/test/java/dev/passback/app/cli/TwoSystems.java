package dev.passback.app.cli;

import dev.passback.sandbox.moodle.MoodleServer;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.site.Attempt;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.openeducat.GeneratedCollege;
import dev.passback.sandbox.openeducat.OpenEduCatServer;
import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A simulated Moodle and a simulated OpenEduCat with the same students, and a desk whose link {@code bio} ties them. */
final class TwoSystems implements AutoCloseable {
    static final String LINK = "bio";

    /** Moodle's own time, which no clock of ours is compared with. */
    private final SettableClock moodleTime = new SettableClock(Instant.now().minus(Duration.ofDays(2)));

    final MoodleServer moodle;
    final OpenEduCatServer openEduCat;
    final Desk desk;

    TwoSystems(Path folder, GeneratedCourse.Options course, GeneratedCollege college) {
        this(new Desk(folder), course, college);
    }

    TwoSystems(Desk desk, GeneratedCourse.Options course, GeneratedCollege college) {
        this.desk = desk;
        moodle = MoodleServer.start(GeneratedCourse.create(course, moodleTime));
        now();
        openEduCat = OpenEduCatServer.start(college);
        desk.write("token.txt", moodle.token() + "\n");
        desk.write("key.txt", openEduCat.key() + "\n");
        connect();
    }

    /** Passback forgets all that it knows of both, and is connected with them anew. */
    TwoSystems forget() {
        try (Stream<Path> files = Files.walk(Path.of(desk.data()))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connect();
        return this;
    }

    private void connect() {
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

    /** {@return both with as many students, on OpenEduCat 18} */
    static TwoSystems of(Path folder, int students, int quizzes, int assignments) {
        return new TwoSystems(
                folder,
                new GeneratedCourse.Options(students, quizzes, assignments, 1),
                new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, students, 1));
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

    /** What happens at the Moodle next happens now; what was there is older. */
    void now() {
        moodleTime.set(Instant.now());
    }

    CourseEditor course() {
        return moodle.site().edit(GeneratedCourse.COURSE);
    }

    /** A student finishes another attempt, some time later. */
    void attempt(long quiz, int student, String grade) {
        now();
        course().quiz(quiz).finish(GeneratedCourse.studentId(student), new BigDecimal(grade));
    }

    /** A student's attempts are deleted, all of them. */
    void deleteAttempts(long quiz, int student) {
        now();
        List<Long> attempts = course().course()
                .quizzes()
                .filter(each -> each.id() == quiz)
                .flatMap(each -> each.attempts(GeneratedCourse.studentId(student)).stream())
                .map(Attempt::id)
                .toList();
        attempts.forEach(course().quiz(quiz)::delete);
    }

    void deleteLastAttempt(long quiz, int student) {
        now();
        course().quiz(quiz).deleteLast(GeneratedCourse.studentId(student));
    }

    /** The quiz's maximum is halved, and with it every grade. */
    void halve(long quiz) {
        now();
        BigDecimal maximum = course().course()
                .quizzes()
                .filter(each -> each.id() == quiz)
                .findFirst()
                .orElseThrow()
                .maximum();
        course().quiz(quiz).changeMaximum(maximum.divide(BigDecimal.TWO));
    }

    /** Staff changes a mark. */
    void edit(long quiz, int student, int mark) {
        openEduCat.edit("op.exam.attendees", id(attendee(quiz, student)), Map.of("marks", mark));
    }

    /** Staff puts a student into the other batch. {@return the enrolment} */
    int unenrol(int student) {
        Map<String, Object> enrolment = openEduCat.rows("op.student.course").stream()
                .filter(row -> Objects.equals(row.get("student_id"), id(student(student))))
                .findFirst()
                .orElseThrow();
        openEduCat.edit("op.student.course", id(enrolment), Map.of("batch_id", batch("BIO-2026-B")));
        return id(enrolment);
    }

    /** Another course appears at the Moodle. */
    void addCourse(long id, String title, String idNumber) {
        moodle.site()
                .put(new Course(
                        new Course.Names(id, "C" + id, title, idNumber, ""),
                        1_000 + id,
                        moodleTime.instant().getEpochSecond()));
    }

    /** {@return the number of the row with that value} */
    int row(String model, String field, String value) {
        return id(one(model, field, value));
    }

    int batch(String code) {
        return id(one("op.batch", "code", code));
    }

    boolean hasMark(long quiz, int student) {
        return attendee(quiz, student).containsKey("marks");
    }

    int mark(long quiz, int student) {
        return ((Number) Objects.requireNonNull(attendee(quiz, student).get("marks"), "no mark")).intValue();
    }

    /** {@return the number of the quiz's exam} */
    int exam(long quiz) {
        return id(one("op.exam", "exam_code", "MDL" + batch("BIO-2026-A") + "-Q" + quiz));
    }

    private Map<String, Object> attendee(long quiz, int student) {
        int exam = exam(quiz);
        return openEduCat.rows("op.exam.attendees").stream()
                .filter(row -> Objects.equals(row.get("exam_id"), exam))
                .filter(row -> Objects.equals(row.get("student_id"), id(student(student))))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> student(int number) {
        return one("op.student", "gr_no", "S" + (10_000 + number));
    }

    private Map<String, Object> one(String model, String field, String value) {
        return openEduCat.rows(model).stream()
                .filter(row -> value.equals(row.get(field)))
                .findFirst()
                .orElseThrow();
    }

    private static int id(Map<String, Object> row) {
        return (Integer) Objects.requireNonNull(row.get("id"));
    }

    static List<String> codes(JsonNode link) {
        return link.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
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
