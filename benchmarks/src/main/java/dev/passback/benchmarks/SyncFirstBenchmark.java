package dev.passback.benchmarks;

import dev.passback.app.link.CycleReport;
import java.nio.file.Path;
import java.util.List;

/**
 * The first cycle of a course of 500 students and 10 quizzes, beside reading and writing the same marks one by one at the
 * same servers. Of the baseline a sample is measured and extrapolated; {@code -Dpassback.baseline=5000} measures all of it.
 *
 * @param resultLines whether result lines are written beside the marks, {@code on} or {@code off}; the baseline writes none
 */
record SyncFirstBenchmark(String name, String resultLines) implements Benchmark {
    private static final int STUDENTS = 500;
    private static final int QUIZZES = 10;
    private static final int FASTER = 15;
    private static final double LIMIT_OF_ONE = 0.05;
    private static final int SAMPLE = Integer.getInteger("passback.baseline", 300);

    @Override
    public List<Figure> measure(Path folder) {
        try (TwoServers servers = TwoServers.start(STUDENTS, QUIZZES, 0).slow();
                LinkedCourse course = LinkedCourse.in(folder.resolve("data"), servers, resultLines);
                OneByOne oneByOne = new OneByOne(servers, SAMPLE)) {
            long start = System.nanoTime();
            CycleReport report = course.cycle(CycleReport.Status.DONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            double read = oneByOne.secondsToRead();
            double write = oneByOne.secondsToWrite();
            int written = report.counts().written();
            double baseline = STUDENTS * QUIZZES * read + written * write;
            return List.of(
                    new Figure(name, seconds, "s", baseline),
                    new Figure(name + "-faster", baseline / seconds, "times", FASTER),
                    new Figure(name + "-read-one", read, "s", LIMIT_OF_ONE),
                    new Figure(name + "-write-one", write, "s", LIMIT_OF_ONE),
                    new Figure(name + "-written", written, "marks", STUDENTS * QUIZZES));
        }
    }
}
