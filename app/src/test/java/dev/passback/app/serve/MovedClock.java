package dev.passback.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes as all do, and can be moved forward. */
public final class MovedClock implements InstantSource {
    private final AtomicReference<Duration> ahead;

    public MovedClock(Instant now) {
        ahead = new AtomicReference<>(Duration.between(Instant.now(), now));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    public void pass(Duration time) {
        ahead.updateAndGet(time::plus);
    }
}
