package dev.passback.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Two files of the same number of students, read, matched, mapped and planned.
 *
 * @param megabytes the heap that the measured JVM gets
 */
record PlanBenchmark(String name, int students, int megabytes) implements Benchmark {
    private static final int SESSIONS = 9;
    private static final String WARM_UP = "4";
    private static final String MEASURED = "7";
    private static final int STEP = 64;

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        Path scores = folder.resolve("iclicker.csv");
        Path export = folder.resolve("canvas.csv");
        CourseFiles files = new CourseFiles(new Course(students), SESSIONS);
        files.scores(scores);
        files.canvasExport(export);
        String[] printed = run(megabytes, scores, export, WARM_UP, MEASURED)
                .orElseThrow(() -> new IllegalStateException(name + " failed within -Xmx" + megabytes + "m"))
                .split(" ", 4);
        return List.of(
                new Figure(name, Double.parseDouble(printed[0]), "s", Double.parseDouble(printed[1])),
                new Figure(name + "-heap", Double.parseDouble(printed[2]) / (1 << 20), "MB", megabytes),
                new Figure(name + "-xmx", smallestHeap(scores, export), "MB", megabytes));
    }

    /** {@return the smallest heap, in steps of 64 MB, with which one round ends well} */
    private int smallestHeap(Path scores, Path export) throws IOException {
        int tooSmall = 0;
        int enough = megabytes / STEP;
        while (enough - tooSmall > 1) {
            int middle = (enough + tooSmall) / 2;
            if (run(middle * STEP, scores, export, "0", "1").isPresent()) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough * STEP;
    }

    private static Optional<String> run(int megabytes, Path scores, Path export, String warmUp, String measured)
            throws IOException {
        return ChildJvm.run(
                List.of("-Xmx" + megabytes + "m"),
                PlanRounds.class,
                scores.toString(),
                export.toString(),
                warmUp,
                measured);
    }
}
