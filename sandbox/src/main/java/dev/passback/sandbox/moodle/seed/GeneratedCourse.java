package dev.passback.sandbox.moodle.seed;

import dev.passback.sandbox.moodle.function.Functions;
import dev.passback.sandbox.moodle.site.Assignment;
import dev.passback.sandbox.moodle.site.Caller;
import dev.passback.sandbox.moodle.site.Course;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Grading;
import dev.passback.sandbox.moodle.site.GradingMethod;
import dev.passback.sandbox.moodle.site.Numbers;
import dev.passback.sandbox.moodle.site.Quiz;
import dev.passback.sandbox.moodle.site.Role;
import dev.passback.sandbox.moodle.site.Site;
import dev.passback.sandbox.moodle.site.User;
import dev.passback.sandbox.people.StudentNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * A site with one course of any size. The same options give the same site, all but its times. Student n, from 1 on, has the
 * e-mail address {@code student0001@example.test} and the idnumber {@code S10001}.
 */
public final class GeneratedCourse {
    public static final String SHORTNAME = "SIM101";
    public static final String IDNUMBER = "C-SIM101";

    /** The course's id. */
    public static final long COURSE = 2;

    private static final long LAST_OF_STAFF = 3;
    private static final List<GradingMethod> METHODS = List.of(GradingMethod.values());
    private static final int QUESTIONS = 4;
    private static final BigDecimal MARKS = BigDecimal.valueOf(QUESTIONS);
    private static final int FIRST_IDNUMBER = 10_000;

    private final Options options;
    private final SplittableRandom random;
    private final Site site;

    /**
     * How much there is of everything.
     *
     * @param idnumber how a student's number becomes his idnumber, for {@link String#format}
     */
    public record Options(int students, int quizzes, int assignments, long seed, String idnumber, Oddities oddities) {
        public Options(int students, int quizzes, int assignments, long seed) {
            this(students, quizzes, assignments, seed, "S%d", Oddities.NONE);
        }

        public Options with(Oddities others) {
            return new Options(students, quizzes, assignments, seed, idnumber, others);
        }

        public Options withIdnumber(String pattern) {
            return new Options(students, quizzes, assignments, seed, pattern, oddities);
        }
    }

    /**
     * How many of the last students are odd: first those without an idnumber, then those who share theirs with the first
     * student, then suspended enrolments, then those who never attempted anything.
     */
    public record Oddities(int withoutIdnumber, int sharedIdnumber, int suspended, int idle) {
        public static final Oddities NONE = new Oddities(0, 0, 0, 0);
    }

    private GeneratedCourse(Options options, InstantSource clock) {
        this.options = options;
        random = new SplittableRandom(options.seed());
        site = new Site(clock);
    }

    /** {@return the user id of a student by his number, 1 for the first} */
    public static long studentId(int number) {
        return LAST_OF_STAFF + number;
    }

    public static Site create(Options options) {
        return create(options, InstantSource.system());
    }

    public static Site create(Options options, InstantSource clock) {
        return new GeneratedCourse(options, clock).create();
    }

    private Site create() {
        site.people().add("admin", "Admin", "User", "admin@example.test", "");
        User reader = site.people().add("wssync", "Sync", "Robot", "sync@example.test", "");
        User teacher = site.people().add("teacher", "Tina", "Teacher", "tina.teacher@example.test", "T-1");
        site.put(new Caller(token(), reader.id(), Accounts.LEAST_PRIVILEGE, Functions.reading()));
        Course.Names names = new Course.Names(COURSE, SHORTNAME, "Simulation 101", IDNUMBER, "");
        site.put(new Course(names, site.numbers().next(Numbers.Table.GRADE_ITEM), site.now()));
        CourseEditor course = site.edit(COURSE);
        course.enrol(teacher.id(), Role.EDITING_TEACHER);
        List<Long> busy = students(course);
        for (int number = 1; number <= options.quizzes(); number++) {
            quiz(course, number, busy);
        }
        for (int number = 1; number <= options.assignments(); number++) {
            assignment(course, number, busy, teacher.id());
        }
        return site;
    }

    private String token() {
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }

    /** {@return the students who work} */
    private List<Long> students(CourseEditor course) {
        Oddities odd = options.oddities();
        int withoutIdnumber = options.students() - odd.withoutIdnumber();
        int shared = withoutIdnumber - odd.sharedIdnumber();
        int suspended = shared - odd.suspended();
        int idle = suspended - odd.idle();
        List<Long> busy = new ArrayList<>();
        for (int number = 1; number <= options.students(); number++) {
            User user = site.people()
                    .add(
                            "student%04d".formatted(number),
                            StudentNames.first(number),
                            StudentNames.last(number),
                            "student%04d@example.test".formatted(number),
                            number > withoutIdnumber ? "" : idnumber(number > shared ? 1 : number));
            course.enrol(user.id(), Role.STUDENT);
            if (number > suspended && number <= shared) {
                course.suspend(user.id(), true);
            }
            if (number <= idle || number > suspended) {
                busy.add(user.id());
            }
        }
        return busy;
    }

    private String idnumber(int number) {
        return options.idnumber().formatted(FIRST_IDNUMBER + number);
    }

    private void quiz(CourseEditor course, int number, List<Long> students) {
        GradingMethod method = METHODS.get((number - 1) % METHODS.size());
        List<Long> questions = LongStream.range(0, QUESTIONS)
                .mapToObj(one -> site.numbers().next(Numbers.Table.QUESTION))
                .toList();
        BigDecimal maximum = BigDecimal.valueOf(number % 3 == 0 ? 20 : 100);
        Quiz quiz =
                course.addQuiz("Quiz " + number, new Quiz.Settings(method, MARKS, BigDecimal.ZERO, questions), maximum);
        for (long student : students) {
            for (int attempt = random.nextInt(4); attempt > 0; attempt--) {
                course.quiz(quiz.id()).finishWithMarks(student, marks());
            }
        }
    }

    private BigDecimal marks() {
        return BigDecimal.valueOf(random.nextInt(QUESTIONS * 12 + 1))
                .divide(BigDecimal.valueOf(12), 5, RoundingMode.HALF_UP);
    }

    private void assignment(CourseEditor course, int number, List<Long> students, long grader) {
        Assignment assignment = course.addAssignment(
                "Assignment " + number, Grading.points("100"), new Assignment.Settings(number % 5 == 0, false));
        for (long student : students) {
            if (random.nextInt(10) > 0) {
                course.assignment(assignment.id()).submit(student);
                course.assignment(assignment.id())
                        .grade(student, BigDecimal.valueOf(25L * random.nextInt(401), 2), grader);
            }
        }
    }
}
