package dev.passback.app.cli;

import dev.passback.transfer.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shows on a terminal how far a transfer has come, with counts and the time left. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final InstantSource clock;
    private final Instant start;

    private ProgressBar(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        start = clock.instant();
    }

    /** {@return a bar on a terminal, nothing on a pipe} */
    static Progress on(Surroundings surroundings) {
        return surroundings.terminal() == null
                ? Progress.SILENT
                : new ProgressBar(surroundings.err(), surroundings.clock());
    }

    @Override
    public void settled(int done, int total) {
        out.print("\r" + line(done, total, Duration.between(start, clock.instant())));
        if (done >= total) {
            out.println();
        }
        out.flush();
    }

    static String line(int done, int total, Duration elapsed) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        String left = done == 0
                ? ""
                : ", "
                        + Duration.ofMillis(elapsed.toMillis() * (total - done) / done)
                                .toSeconds() + " s left";
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + total + left + "  ";
    }
}
