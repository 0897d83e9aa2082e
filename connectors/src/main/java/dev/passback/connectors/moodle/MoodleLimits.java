package dev.passback.connectors.moodle;

import java.time.Duration;
import java.util.List;

/**
 * How hard a Moodle is asked.
 *
 * @param batch the most calls in one request; PHP's {@code max_input_vars} (1000 unless raised) allows two for each
 * @param concurrency the most requests at once
 * @param waits before each new attempt when Moodle does not answer well
 * @param longestWait a server that asks for more patience than this is left until the next cycle
 * @param overlap how much of the time that was seen already is asked again
 * @param reportUsers the most learners whose gradebook is asked in one call: 70 to 80 ms each for 21 items (measured)
 */
public record MoodleLimits(
        int batch, int concurrency, List<Duration> waits, Duration longestWait, Duration overlap, int reportUsers) {
    public static final MoodleLimits DEFAULT = new MoodleLimits(
            200,
            4,
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(15), Duration.ofSeconds(60)),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            200);

    public MoodleLimits {
        waits = List.copyOf(waits);
        if (batch < 1 || concurrency < 1 || reportUsers < 1) {
            throw new IllegalArgumentException("batch, concurrency and report users must be at least 1");
        }
    }

    /** {@return the same limits with another number of learners whose gradebook is asked at once} */
    public MoodleLimits withReportUsers(int users) {
        return new MoodleLimits(batch, concurrency, waits, longestWait, overlap, users);
    }
}
