package dev.passback.app.meter;

import dev.passback.app.link.CycleReport;
import dev.passback.transfer.Report;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;

/**
 * Counts cycles and transfers where somebody collects metrics; elsewhere nothing happens. Names of links, students and
 * gradebooks are no tags: they are personal data, and without end.
 */
public final class Meters {
    private Meters() {}

    /** A cycle of a link has ended. */
    public static void cycle(CycleReport report) {
        Metrics.timer("passback.cycles", "status", report.status().label()).record(report.took());
        report.requests().forEach((system, byName) -> Metrics.counter("passback.requests", "system", system)
                .increment(byName.values().stream()
                        .mapToDouble(Integer::doubleValue)
                        .sum()));
        Metrics.counter("passback.received.bytes").increment((double) report.bytes());
        scores("link", report.counts().written(), 0, report.counts().marks().rejected());
    }

    /** A transfer of a file has ended. */
    public static void transfer(Report report, Duration took) {
        Metrics.timer("passback.transfers").record(took);
        scores("file", report.written(), report.kept(), report.refused());
    }

    private static void scores(String source, long written, long kept, long rejected) {
        count(source, "written", written);
        count(source, "kept", kept);
        count(source, "rejected", rejected);
    }

    private static void count(String source, String outcome, long scores) {
        Metrics.counter("passback.scores", "source", source, "outcome", outcome).increment((double) scores);
    }
}
