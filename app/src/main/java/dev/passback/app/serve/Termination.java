package dev.passback.app.serve;

import java.util.concurrent.CountDownLatch;

/** Lets a process that is told to end (SIGTERM, Ctrl-C) bring to an end what it does, before it is gone. */
public final class Termination implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "termination");

    public Termination() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns when the process is told to end. */
    public void await() throws InterruptedException {
        asked.await();
    }

    private void end() {
        asked.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the process go. */
    @Override
    public void close() {
        done.countDown();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
