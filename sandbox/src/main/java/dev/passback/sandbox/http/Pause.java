package dev.passback.sandbox.http;

import java.time.Duration;

/** Lets a simulated system take as long as a real one would. */
public final class Pause {
    private Pause() {}

    /** Waits that long; an interrupted wait ends early. */
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
