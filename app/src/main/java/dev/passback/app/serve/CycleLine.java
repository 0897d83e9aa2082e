package dev.passback.app.serve;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.CycleReport.Status;
import dev.passback.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cycle in a line of the log: counts and codes, and nothing of anybody. */
final class CycleLine {
    private CycleLine() {}

    /** {@return the line; empty for a cycle with nothing to tell} */
    static Optional<String> of(CycleReport report) {
        if (report.status() == Status.UNCHANGED || report.status() == Status.BUSY) {
            return Optional.empty();
        }
        CycleCounts counts = report.counts();
        List<String> parts = new ArrayList<>();
        parts.add(report.status().label() + codes(report));
        add(parts, counts.written(), "written");
        add(parts, counts.marks().same(), "the same");
        add(parts, counts.marks().conflicts(), "in conflict");
        add(parts, counts.marks().rejected(), "rejected");
        add(parts, counts.unmatched(), "unmatched");
        parts.add(report.requestCount() + " requests");
        parts.add(String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0));
        return Optional.of(report.link() + ": " + String.join(", ", parts));
    }

    /** {@return a line about a cycle that met what nobody had thought of; its own words may hold names and scores} */
    static String unexpected(String link, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return link + ": failed, " + failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String codes(CycleReport report) {
        if (report.status() == Status.DONE) {
            return "";
        }
        String codes = report.findings().stream()
                .map(Finding::code)
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? "" : " " + codes;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
