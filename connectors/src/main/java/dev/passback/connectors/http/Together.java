package dev.passback.connectors.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Does things that do not need each other at the same time, since most of their time is waiting for a system. */
public final class Together {
    private Together() {}

    /**
     * {@return what each of them gave, in their order, when all have ended}
     *
     * @param atOnce the most that are under way at the same time
     * @throws CancellationException if the thread is interrupted
     */
    public static <T> List<T> all(List<Callable<T>> work, int atOnce) {
        Semaphore places = new Semaphore(atOnce);
        List<Callable<T>> bounded = new ArrayList<>();
        for (Callable<T> one : work) {
            bounded.add(() -> {
                places.acquire();
                try {
                    return one.call();
                } finally {
                    places.release();
                }
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> ended : threads.invokeAll(bounded)) {
                results.add(ended.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while asking a system");
        }
    }
}
