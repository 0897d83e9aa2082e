package dev.passback.app.text;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a cycle went, for people; and how a command of several cycles ends. */
public final class SyncText {
    private static final String BUSY = "another process is at it";

    private SyncText() {}

    /** Says that a link is run by another process. */
    public static void busy(String link, Screen screen) {
        screen.line(Screen.Style.BOLD, link + ": " + BUSY);
    }

    /** Prints how a cycle went. */
    public static void print(CycleReport report, Screen screen) {
        CycleCounts counts = report.counts();
        String ended =
                switch (report.status()) {
                    case DONE -> sentence(counts);
                    case UNCHANGED -> "nothing changed";
                    case STOPPED -> "stopped by a guard; nothing was written";
                    case LATER -> "not now; the next cycle goes on from here";
                    case FAILED -> "failed";
                    case BUSY -> BUSY;
                };
        screen.line(Screen.Style.BOLD, report.link() + ": " + ended);
        screen.line(
                Screen.Style.DIM,
                "  " + requests(report) + ", " + bytes(report.bytes()) + ", "
                        + String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0)
                        + report.transfer().map(id -> ", transfer " + id).orElse(""));
        new FindingsText(screen).print(report.findings());
    }

    private static String sentence(CycleCounts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.marks().fresh(), "new");
        add(parts, counts.marks().changed(), "changed");
        add(parts, counts.marks().cleared(), "cleared");
        add(parts, counts.marks().same(), "the same");
        add(parts, counts.skipped(), "skipped");
        add(parts, counts.marks().conflicts(), "in conflict");
        add(parts, counts.marks().rejected(), "rejected");
        String marks = parts.isEmpty() ? "no marks" : String.join(", ", parts);
        String unmatched = counts.unmatched() == 0 ? "" : "; " + Plural.of(counts.unmatched(), "user") + " unmatched";
        return marks + "; " + counts.written() + " written and verified" + unmatched;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String requests(CycleReport report) {
        List<String> parts = new ArrayList<>();
        report.requests()
                .forEach((system, byName) -> parts.add(
                        byName.values().stream().mapToInt(Integer::intValue).sum() + " to " + system));
        return "requests: " + (parts.isEmpty() ? "none" : String.join(", ", parts));
    }

    private static String bytes(long bytes) {
        return bytes < 10_000 ? bytes + " bytes" : bytes / 1000 + " kB";
    }

    /** {@return how a command ends that ran these cycles} */
    public static ExitCode exitCode(List<CycleReport> reports) {
        return ExitCode.gravest(reports.stream().map(SyncText::exitCode).toList());
    }

    private static ExitCode exitCode(CycleReport report) {
        return switch (report.status()) {
            case FAILED, LATER -> ExitCode.FAILED;
            case STOPPED, BUSY -> ExitCode.DECISION_NEEDED;
            case DONE, UNCHANGED -> report.counts().hasOpen() ? ExitCode.SOME_RETURNED : ExitCode.DONE;
        };
    }
}
