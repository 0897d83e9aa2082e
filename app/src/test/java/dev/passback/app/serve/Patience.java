package dev.passback.app.serve;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what must come, and fails where it does not. */
public final class Patience {
    private static final Duration LOOK = Duration.ofMillis(10);

    private Patience() {}

    public static void until(String what, Callable<Boolean> happened) throws Exception {
        until(what, Duration.ofSeconds(20), happened);
    }

    public static void until(String what, Duration longest, Callable<Boolean> happened) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + longest.toSeconds() + " s: " + what);
            }
            Thread.sleep(LOOK);
        }
    }
}
