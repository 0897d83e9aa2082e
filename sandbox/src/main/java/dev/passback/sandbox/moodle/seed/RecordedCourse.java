package dev.passback.sandbox.moodle.seed;

import dev.passback.sandbox.moodle.site.Activity;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.GradeItem;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.GradingMethod;
import dev.passback.sandbox.moodle.site.Group;
import dev.passback.sandbox.moodle.site.Numbers;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.SettableClock;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The course in which exchanges with a real Moodle were recorded, with its ids, times and odd people. It starts as it was
 * before the first exchange and {@link #advanceTo moves} through what was changed in between.
 */
public final class RecordedCourse {
    static final long COURSE = 2;
    static final Grading MASTERY = new Grading.Scale(3, List.of("Not yet", "Developing", "Proficient", "Outstanding"));

    private static final Instant START = Instant.ofEpochSecond(1_795_295_800);
    private static final Instant TOTALS_COMPUTED = Instant.ofEpochSecond(1_795_295_691);
    private static final long COURSE_MADE = 1_795_295_675;
    private static final long QUIZZES_MADE = 1_795_295_677;
    private static final long ASSIGNMENTS_MADE = 1_795_295_689;
    private static final long SUBMITTED = 1_795_295_690;
    private static final long FIRST_STUDENT = 8;

    private final SettableClock clock = new SettableClock(START);
    private final Site site = new Site(clock);
    private final RecordedHistory history;
    private long lastQuestion;

    private RecordedCourse() {
        new RecordedCallers(site).add();
        makeCourses();
        CourseEditor course = site.edit(COURSE);
        makePeople(course);
        makeQuizzes(course);
        makeAssignments(course);
        makeManualItems(course);
        RecordedRows.attempts().forEach(row -> course.quiz(row.quiz()).put(row.attempt()));
        RecordedRows.assignmentGrades()
                .forEach(row -> course.assignment(row.assignment()).put(row.asGrade()));
        RecordedRows.cells().forEach(row -> course.item(row.item()).put(row.user(), row.asCell()));
        clock.set(TOTALS_COMPUTED);
        course.computeTotals();
        clock.set(START);
        history = new RecordedHistory(site, clock);
    }

    /** {@return the course as it was before the first exchange} */
    public static RecordedCourse atStart() {
        return new RecordedCourse();
    }

    /** {@return the course as it was after the last exchange, which is what the ground truth holds} */
    public static RecordedCourse atEnd() {
        RecordedCourse course = new RecordedCourse();
        course.advanceTo("g999");
        return course;
    }

    public Site site() {
        return site;
    }

    /** Makes all changes that were made before the exchange of that number, the first of which is a001. */
    public void advanceTo(String exchange) {
        history.advanceTo(exchange);
    }

    private void makeCourses() {
        site.put(course(3, "HID999", "Hidden course", "C-HID"));
        site.put(new Course(
                new Course.Names(COURSE, "BIO101", "Biology 101", "C-BIO101", ""),
                site.numbers().next(Numbers.Table.GRADE_ITEM),
                COURSE_MADE));
        site.put(course(4, "EMPTY1", "Empty course", "C-EMPTY"));
        site.edit(3).show(false);
    }

    static Course course(long id, String shortname, String fullname, String idnumber) {
        return new Course(new Course.Names(id, shortname, fullname, idnumber, ""), 0, COURSE_MADE);
    }

    private void makePeople(CourseEditor course) {
        RecordedRows.people().forEach(person -> {
            site.put(person.user());
            course.put(person.asEnrolment());
        });
        site.put(new User(7, "outsider", "Otto", "Outsider", "otto@example.test", "OUT-1"));
        course.add(new Group(1, "Group A", "Test Group 0001", members(1, 10, 4L)));
        course.add(new Group(2, "Group B", "Test Group 0002", members(11, 20, null)));
    }

    /** Students by their numbers, s01 first, and a teacher. */
    private static Set<Long> members(int first, int last, @Nullable Long teacher) {
        Set<Long> members = LongStream.rangeClosed(FIRST_STUDENT + first - 1, FIRST_STUDENT + last - 1)
                .boxed()
                .collect(Collectors.toSet());
        if (teacher != null) {
            members.add(teacher);
        }
        return members;
    }

    private void makeQuizzes(CourseEditor course) {
        quiz(course, 1, "Quiz 1: Cells", GradingMethod.HIGHEST, 4, 100, 0);
        quiz(course, 2, "Quiz 2: Genetics (last attempt)", GradingMethod.LAST, 3, 20, 0);
        Quiz third = quiz(course, 3, "Quiz 3: Evolution (average)", GradingMethod.AVERAGE, 4, 10, 5);
        Quiz fourth = quiz(course, 4, "Quiz 4: hidden grade item", GradingMethod.HIGHEST, 2, 100, 0);
        Quiz fifth = quiz(course, 5, "Quiz 5: hidden activity", GradingMethod.HIGHEST, 2, 100, 0);
        quiz(course, 6, "Quiz 6: never attempted", GradingMethod.HIGHEST, 2, 100, 0);
        course.item(third).add(BigDecimal.ONE);
        course.item(fourth).hide(true);
        course.show(fifth, false);
    }

    private Quiz quiz(
            CourseEditor course, int id, String name, GradingMethod method, int marks, int maximum, int pass) {
        List<Long> questions = LongStream.rangeClosed(lastQuestion + 1, lastQuestion + marks)
                .boxed()
                .toList();
        lastQuestion += marks;
        return course.add(new Quiz(
                new Activity.Placement(id, id, COURSE, 1, name, "quiz-" + id),
                new Quiz.Settings(method, BigDecimal.valueOf(marks), BigDecimal.valueOf(pass), questions),
                BigDecimal.valueOf(maximum),
                id < 3 ? QUIZZES_MADE : QUIZZES_MADE + 1));
    }

    private static void makeAssignments(CourseEditor course) {
        assignment(course, 1, "Essay 1", Grading.points("100"), false);
        assignment(course, 2, "Lab report (scale)", MASTERY, false);
        assignment(course, 3, "Essay 3 (ungraded submissions)", Grading.points("100"), false);
        assignment(course, 4, "Essay 4 (none)", new Grading.Ungraded(), false);
        assignment(course, 5, "Essay 5 (workflow)", Grading.points("100"), true);
        for (int student = 1, id = 0; student <= 25; student++) {
            submission(course, 1, ++id, student);
            id = student <= 12 ? submission(course, 2, id + 1, student) : id;
            id = student <= 6 ? submission(course, 3, id + 1, student) : id;
            id = student <= 4 ? submission(course, 5, id + 1, student) : id;
        }
    }

    private static int submission(CourseEditor course, int assignment, int id, int student) {
        course.assignment(assignment).put(new Assignment.Submission(id, FIRST_STUDENT + student - 1, SUBMITTED));
        return id;
    }

    private static void assignment(CourseEditor course, int id, String name, Grading grading, boolean workflow) {
        course.add(new Assignment(
                new Activity.Placement(id, id + 6L, COURSE, 2, name, "assign-" + id),
                grading,
                new Assignment.Settings(workflow, false),
                ASSIGNMENTS_MADE));
    }

    private static void makeManualItems(CourseEditor course) {
        course.addManualItem("Participation", "participation", Grading.points("10"));
        course.addManualItem("Offline exam", "offline-exam", Grading.points("50"));
        GradeItem hidden = course.addManualItem("Hidden manual", null, Grading.points("100"));
        GradeItem locked = course.addManualItem("Locked item", null, Grading.points("100"));
        course.addManualItem("Behaviour (scale)", null, MASTERY);
        course.addManualItem("Text only", null, new Grading.Ungraded());
        course.item(hidden.id()).hide(true);
        course.item(locked.id()).lock(true);
    }
}
