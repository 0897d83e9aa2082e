package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The whole {@code transfer} command, beside putting the same cells into SQLite and nothing else. */
record TransferBenchmark(Launcher launcher) implements Benchmark {
    private static final int ROUNDS = 9;

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        CourseFolder course = new CourseFolder(launcher, folder);
        Path empty = course.emptyGradebook();
        double[] seconds = new double[ROUNDS];
        double[] sqlite = new double[ROUNDS];
        double[] start = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = launcher.seconds(folder, course.transfer(course.copy(empty)));
            sqlite[round] = SqliteInsert.seconds(folder.resolve("plain-" + round + ".db"));
            start[round] = Launcher.emptySeconds(folder);
        }
        int cells = SqliteInsert.cells();
        return List.of(
                new Figure("transfer-500x40", cells / Median.of(seconds), "scores/s", cells / Median.of(sqlite)),
                new Figure("transfer-500x40-seconds", Median.of(seconds), "s", Median.of(start)));
    }
}
