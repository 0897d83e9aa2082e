package dev.passback.benchmarks;

import dev.passback.app.link.CycleReport;
import java.nio.file.Path;
import java.util.List;

/** One node with 2,000 links on SQLite that have nothing to do, each with a small course; the baseline is the limit. */
record SyncLinksBenchmark() implements Benchmark {
    private static final int LINKS = 2000;
    private static final int WORKERS = 4;
    private static final int QUARTER_OF_AN_HOUR = 900;

    @Override
    public List<Figure> measure(Path folder) {
        try (TwoServers servers = TwoServers.start(5, 1, 0);
                LinkedCourse course = LinkedCourse.in(folder.resolve("data"), servers, "on")) {
            List<String> links = course.copies(LINKS);
            // the first one writes, all others find the marks there
            course.cycle(CycleReport.Status.DONE);
            course.cycles(links.subList(1, links.size()), WORKERS, CycleReport.Status.DONE);
            servers.slow();
            servers.resetCounts();
            long start = System.nanoTime();
            course.cycles(links, WORKERS, CycleReport.Status.UNCHANGED);
            double seconds = (System.nanoTime() - start) / 1e9;
            return List.of(
                    new Figure("sync-2000-links", seconds, "s", QUARTER_OF_AN_HOUR),
                    new Figure(
                            "sync-2000-links-rate", LINKS / seconds, "cycles/s", (double) LINKS / QUARTER_OF_AN_HOUR));
        }
    }
}
