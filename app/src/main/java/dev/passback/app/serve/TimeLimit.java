package dev.passback.app.serve;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long whoever asks waits for an answer that may never come. */
final class TimeLimit {
    private TimeLimit() {}

    /** {@return whether the question was answered in time; one that failed or was too slow was not} */
    static boolean isKept(Duration limit, Callable<?> question) {
        FutureTask<?> answer = new FutureTask<>(question);
        // an interrupt closes the socket that a virtual thread waits for, so that none are left waiting
        Thread.ofVirtual().name("question").start(answer);
        try {
            answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
