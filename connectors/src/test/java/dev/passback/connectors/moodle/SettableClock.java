package dev.passback.connectors.moodle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The simulated Moodle's clock: as far ahead of ours as it was told to be. */
final class SettableClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    Duration ahead() {
        return ahead;
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
    }
}
