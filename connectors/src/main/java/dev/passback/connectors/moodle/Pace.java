package dev.passback.connectors.moodle;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * How many requests are out at once: all that are allowed while Moodle keeps its pace, fewer when it slows down. Safe for
 * several threads.
 */
final class Pace {
    /** So much slower than its best counts as slowing down; shorter differences are noise. */
    private static final double SLOWER = 3;

    private static final double NOISE_NANOS = 50_000_000;

    private final int most;
    private int allowed;
    private int out;
    private double best = Double.MAX_VALUE;

    Pace(int most) {
        this.most = most;
        allowed = most;
    }

    /** Does {@code request} when there is room for it; {@code weight} is how many calls it carries. */
    <T> T paced(int weight, Supplier<T> request) {
        enter();
        long start = System.nanoTime();
        boolean done = false;
        try {
            T result = request.get();
            done = true;
            return result;
        } finally {
            leave((double) (System.nanoTime() - start) / weight, done);
        }
    }

    /** {@return how many requests may be out} */
    synchronized int allowed() {
        return allowed;
    }

    /** Half as many from now on: a request brought nothing. */
    synchronized void slowDown() {
        allowed = Math.max(1, allowed / 2);
    }

    private synchronized void enter() {
        while (out >= allowed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while waiting for other requests");
            }
        }
        out++;
    }

    private synchronized void leave(double nanosEach, boolean done) {
        out--;
        if (done) {
            best = Math.min(best, nanosEach);
            if (nanosEach > best * SLOWER && nanosEach > best + NOISE_NANOS) {
                allowed = Math.max(1, allowed - 1);
            } else {
                allowed = Math.min(most, allowed + 1);
            }
        }
        notifyAll();
    }
}
