package dev.passback.sandbox.moodle.rest;

import dev.passback.sandbox.http.Pause;
import java.time.Duration;

/**
 * How long a request takes beside what it takes here. Measured on a Moodle on two cores: some 45 ms a request, 6 to 10 ms
 * for each function in a batch.
 */
public record Latency(Duration request, Duration batchedFunction) {
    public static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO);
    public static final Latency MEASURED = new Latency(Duration.ofMillis(45), Duration.ofMillis(6));

    /** Waits for what a request with that many functions in a batch costs. */
    void pause(long batched) {
        Pause.of(request.plus(batchedFunction.multipliedBy(batched)));
    }
}
