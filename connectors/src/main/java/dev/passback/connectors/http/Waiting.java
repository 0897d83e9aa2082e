package dev.passback.connectors.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** How a connector waits between two attempts; tests hand in one that notes the waits and does not wait. */
@FunctionalInterface
public interface Waiting {
    /** @throws CancellationException if the thread is interrupted */
    void pause(Duration duration);

    Waiting REAL = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    };
}
