package dev.passback.benchmarks;

import dev.passback.app.link.CycleReport;
import java.nio.file.Path;
import java.util.List;

/**
 * The first cycle of a course of 500 students and 10 quizzes, beside reading and writing the same marks one by one at the
 * same servers. Of the baseline a sample is measured and extrapolated; {@code -Dpassback.baseline=5000} measures all of it.
 */
record SyncFirstBenchmark() implements Benchmark {
    private static final int STUDENTS = 500;
    private static final int QUIZZES = 10;
    private static final int FASTER = 15;
    private static final int SAMPLE = Integer.getInteger("passback.baseline", 300);

    @Override
    public List<Figure> measure(Path folder) {
        try (TwoServers servers = TwoServers.start(STUDENTS, QUIZZES, 0);
                LinkedCourse course = new LinkedCourse(servers, folder.resolve("data"));
                OneByOne oneByOne = new OneByOne(servers, SAMPLE)) {
            long start = System.nanoTime();
            CycleReport report = course.cycle(CycleReport.Status.DONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            double read = oneByOne.secondsToRead();
            double write = oneByOne.secondsToWrite();
            int written = report.counts().written();
            double baseline = STUDENTS * QUIZZES * read + written * write;
            return List.of(
                    new Figure("sync-first-500x10", seconds, "s", baseline),
                    new Figure("sync-first-500x10-faster", baseline / seconds, "times", FASTER),
                    new Figure("sync-first-500x10-read-one", read, "s", 0.045),
                    new Figure("sync-first-500x10-write-one", write, "s", 0.029),
                    new Figure("sync-first-500x10-written", written, "marks", STUDENTS * QUIZZES));
        }
    }
}
