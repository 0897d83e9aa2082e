package dev.passback.connectors.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** How a connector waits between two attempts; tests hand in one that notes the waits and does not wait. */
@FunctionalInterface
public interface Waiting {
    /** @throws CancellationException if the thread is interrupted */
    void pause(Duration duration);

    /** {@return this, which never waits longer than that: for a person who waits for the answer} */
    default Waiting atMost(Duration longest) {
        return duration -> pause(duration.compareTo(longest) > 0 ? longest : duration);
    }

    Waiting REAL = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    };
}
