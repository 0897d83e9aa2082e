package dev.passback.benchmarks;

import dev.passback.files.GradebookFile;
import dev.passback.files.formats.UploadFormats;
import dev.passback.files.read.GradebookFiles;
import dev.passback.files.read.ReadOptions;
import dev.passback.files.read.ScoreFileAhead;
import dev.passback.files.upload.FileGradebook;
import dev.passback.mapping.Choices;
import dev.passback.plan.LedgerView;
import dev.passback.plan.Plan;
import dev.passback.plan.PlanInputs;
import dev.passback.plan.Planner;
import dev.passback.plan.Policy;
import dev.passback.plan.RuleSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs in a JVM of its own: reads a score file and a gradebook's export, plans, and reads both with FastCSV, round by round
 * in turn. Prints the medians, and the heap that all of it takes while the plan is at hand.
 */
final class PlanRounds {
    private PlanRounds() {}

    /** @param args the score file, the export, how many rounds to warm up and how many to measure */
    public static void main(String[] args) throws IOException {
        Path scores = Path.of(args[0]);
        Path export = Path.of(args[1]);
        int warmUp = Integer.parseInt(args[2]);
        int measured = Integer.parseInt(args[3]);
        double[] road = new double[measured];
        double[] fastCsv = new double[measured];
        for (int round = 0; round < warmUp + measured; round++) {
            long start = System.nanoTime();
            int planned = plan(scores, export).counts().toWrite();
            long middle = System.nanoTime();
            long characters = FastCsvRead.characters(scores) + FastCsvRead.characters(export);
            long end = System.nanoTime();
            if (planned == 0 || characters == 0) {
                throw new IllegalStateException("nothing was planned or read");
            }
            if (round >= warmUp) {
                road[round - warmUp] = (middle - start) / 1e9;
                fastCsv[round - warmUp] = (end - middle) / 1e9;
            }
        }
        Plan kept = plan(scores, export);
        long live = liveBytes();
        System.out.println(Median.of(road) + " " + Median.of(fastCsv) + " " + live + " " + kept.counts());
    }

    private static Plan plan(Path scores, Path export) {
        try (ScoreFileAhead source = ScoreFileAhead.of(scores, ReadOptions.DEFAULT)) {
            return plan(source, GradebookFiles.read(export));
        }
    }

    private static Plan plan(ScoreFileAhead source, GradebookFile book) {
        FileGradebook gradebook =
                new FileGradebook(book, "file:benchmark", UploadFormats.of(book.format()), Optional.empty());
        return Planner.plan(new PlanInputs(
                source.file().sheet(),
                book.snapshot(),
                LedgerView.EMPTY,
                Choices.NONE,
                Choices.NONE,
                Policy.DEFAULT,
                RuleSet.PASSBACK,
                gradebook));
    }

    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
