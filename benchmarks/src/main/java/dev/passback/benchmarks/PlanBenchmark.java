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
    private static final int MANY = 500_000;
    private static final int STEP = 64;

    @Override
    public List<Figure> measure(Path folder) throws IOException {
        Path scores = folder.resolve("iclicker.csv");
        Path export = folder.resolve("canvas.csv");
        CourseFiles files = new CourseFiles(new Course(students), SESSIONS);
        files.scores(scores);
        files.canvasExport(export);
        Path shuffled = folder.resolve("shuffled.csv");
        files.shuffledScores(shuffled);
        String[] printed = rounds(scores, export);
        String[] inDisorder = rounds(shuffled, export);
        return List.of(
                new Figure(name, Double.parseDouble(printed[0]), "s", Double.parseDouble(printed[1])),
                new Figure(
                        name + "-shuffled", Double.parseDouble(inDisorder[0]), "s", Double.parseDouble(inDisorder[1])),
                new Figure(name + "-heap", Double.parseDouble(printed[2]) / (1 << 20), "MB", megabytes),
                new Figure(name + "-xmx", smallestHeap(scores, export), "MB", megabytes));
    }

    private String[] rounds(Path scores, Path export) throws IOException {
        boolean many = students >= MANY;
        return run(megabytes, scores, export, many ? "2" : "5", many ? "3" : "9")
                .orElseThrow(() -> new IllegalStateException(name + " failed within -Xmx" + megabytes + "m"))
                .split(" ", 4);
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
