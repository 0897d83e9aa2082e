package dev.passback.benchmarks;

import dev.passback.app.link.CycleReport;
import dev.passback.sandbox.moodle.seed.GeneratedCourse;
import dev.passback.sandbox.moodle.site.CourseEditor;
import dev.passback.sandbox.moodle.site.Quiz;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Requests of three cycles of a course of 500 students, 10 quizzes and 10 assignments: the first, one in which nothing
 * changed, and one in which one grade did. Counted by the simulated systems. Each baseline is the limit.
 */
record SyncRequestsBenchmark() implements Benchmark {
    private static final int STUDENTS = 500;
    private static final int QUIZZES = 10;
    private static final int ASSIGNMENTS = 10;
    private static final int READS_ONE_BY_ONE = STUDENTS * QUIZZES;

    @Override
    public List<Figure> measure(Path folder) {
        try (TwoServers servers =
                        TwoServers.start(STUDENTS, QUIZZES, ASSIGNMENTS).slow();
                LinkedCourse course = LinkedCourse.in(folder.resolve("data"), servers, "on")) {
            Counted first = cycle(servers, course, CycleReport.Status.DONE);
            Counted unchanged = cycle(servers, course, CycleReport.Status.UNCHANGED);
            changeOneGrade(servers);
            Counted oneChange = cycle(servers, course, CycleReport.Status.DONE);
            return List.of(
                    new Figure("sync-first-requests-moodle", first.moodle(), "requests", 120),
                    new Figure("sync-first-requests-openeducat", first.openEduCat(), "requests", 150),
                    new Figure("sync-unchanged-moodle", unchanged.moodle(), "requests", 2),
                    new Figure("sync-unchanged-openeducat", unchanged.openEduCat(), "requests", 2),
                    // as the product document reads: a request for each student and quiz, each time
                    new Figure("sync-unchanged", unchanged.all(), "requests", READS_ONE_BY_ONE),
                    new Figure("sync-one-change", oneChange.all(), "requests", 10));
        }
    }

    private record Counted(long moodle, long openEduCat) {
        long all() {
            return moodle + openEduCat;
        }
    }

    private static Counted cycle(TwoServers servers, LinkedCourse course, CycleReport.Status expected) {
        servers.resetCounts();
        course.cycle(expected);
        return new Counted(
                servers.moodle().requests().total(),
                servers.openEduCat().requests().total());
    }

    /** A student attempts the first quiz once more and does better than anybody could before. */
    private static void changeOneGrade(TwoServers servers) {
        servers.moodleTime().set(Instant.now());
        CourseEditor course = servers.moodle().site().edit(GeneratedCourse.COURSE);
        Quiz quiz = servers.moodle()
                .site()
                .read(() -> course.course().quizzes().findFirst().orElseThrow());
        course.quiz(quiz.id()).finish(GeneratedCourse.studentId(1), BigDecimal.valueOf(99));
    }
}
