package dev.passback.app;

import dev.passback.app.live.Connecting;
import dev.passback.app.live.Reach;
import dev.passback.app.live.SystemAddress;
import dev.passback.app.live.Systems;
import dev.passback.app.store.Store;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A simulated Moodle and a simulated OpenEduCat with the same students, and what people do at them. */
public class SimulatedSystems implements AutoCloseable {
    /** Moodle's own time, which no clock of ours is compared with. */
    private final SettableClock moodleTime = new SettableClock(Instant.now().minus(Duration.ofDays(2)));

    public final MoodleServer moodle;
    public final OpenEduCatServer openEduCat;

    public SimulatedSystems(GeneratedCourse.Options course, GeneratedCollege college) {
        moodle = MoodleServer.start(GeneratedCourse.create(course, moodleTime));
        now();
        openEduCat = OpenEduCatServer.start(college);
    }

    /** {@return both with as many students, on OpenEduCat 18} */
    public static SimulatedSystems of(int students, int quizzes, int assignments) {
        return new SimulatedSystems(
                new GeneratedCourse.Options(students, quizzes, assignments, 1),
                new GeneratedCollege(OdooVersion.V18, Edition.COMMUNITY, students, 1));
    }

    /** Adds a connection to the Moodle. */
    public void connectMoodle(Store store, Systems opening, String name) {
        new Connecting(store, opening)
                .add(name, new SystemAddress.Moodle(moodle.address()), Reach.PRIVATE_HTTP, moodle.token());
    }

    /** Adds a connection to the OpenEduCat. */
    public void connectOpenEduCat(Store store, Systems opening, String name) {
        new Connecting(store, opening)
                .add(
                        name,
                        new SystemAddress.OpenEduCat(
                                openEduCat.address(),
                                openEduCat.database(),
                                openEduCat.login(),
                                SystemAddress.OpenEduCat.USUAL_PREFIX),
                        Reach.PRIVATE_HTTP,
                        openEduCat.key());
    }

    /** What happens at the Moodle next happens now; what was there is older. */
    public void now() {
        moodleTime.set(Instant.now());
    }

    public CourseEditor course() {
        return moodle.site().edit(GeneratedCourse.COURSE);
    }

    /** A student finishes another attempt, some time later. */
    public void attempt(long quiz, int student, String grade) {
        now();
        course().quiz(quiz).finish(GeneratedCourse.studentId(student), new BigDecimal(grade));
    }

    /** A student's attempts are deleted, all of them. */
    public void deleteAttempts(long quiz, int student) {
        now();
        List<Long> attempts = course().course()
                .quizzes()
                .filter(each -> each.id() == quiz)
                .flatMap(each -> each.attempts(GeneratedCourse.studentId(student)).stream())
                .map(Attempt::id)
                .toList();
        attempts.forEach(course().quiz(quiz)::delete);
    }

    public void deleteLastAttempt(long quiz, int student) {
        now();
        course().quiz(quiz).deleteLast(GeneratedCourse.studentId(student));
    }

    /** The quiz's maximum is halved, and with it every grade. */
    public void halve(long quiz) {
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
    public void edit(long quiz, int student, int mark) {
        openEduCat.edit("op.exam.attendees", id(attendee(quiz, student)), Map.of("marks", mark));
    }

    /** Staff puts a student into the other batch. {@return the enrolment} */
    public int unenrol(int student) {
        Map<String, Object> enrolment = openEduCat.rows("op.student.course").stream()
                .filter(row -> Objects.equals(row.get("student_id"), id(student(student))))
                .findFirst()
                .orElseThrow();
        openEduCat.edit("op.student.course", id(enrolment), Map.of("batch_id", batch("BIO-2026-B")));
        return id(enrolment);
    }

    /** Another course appears at the Moodle. */
    public void addCourse(long id, String title, String idNumber) {
        moodle.site()
                .put(new Course(
                        new Course.Names(id, "C" + id, title, idNumber, ""),
                        1_000 + id,
                        moodleTime.instant().getEpochSecond()));
    }

    /** {@return the number of the row with that value} */
    public int row(String model, String field, String value) {
        return id(one(model, field, value));
    }

    public int batch(String code) {
        return id(one("op.batch", "code", code));
    }

    public boolean hasMark(long quiz, int student) {
        return attendee(quiz, student).containsKey("marks");
    }

    public int mark(long quiz, int student) {
        return ((Number) Objects.requireNonNull(attendee(quiz, student).get("marks"), "no mark")).intValue();
    }

    /** {@return the number of the quiz's exam} */
    public int exam(long quiz) {
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

    @Override
    public void close() {
        moodle.close();
        openEduCat.close();
    }
}
