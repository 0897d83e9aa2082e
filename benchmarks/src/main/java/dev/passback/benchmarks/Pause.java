package dev.passback.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Time in which others work. */
final class Pause {
    private Pause() {}

    static void seconds(double seconds) {
        try {
            Thread.sleep(Duration.ofNanos((long) (seconds * 1e9)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while others worked", e));
        }
    }
}
