package dev.passback.sandbox.openeducat.rpc;

/** Lets calls take as long as they would. */
final class Pace {
    private volatile Latency latency = Latency.NONE;

    void set(Latency other) {
        latency = other;
    }

    void keep(int rows) {
        try {
            Thread.sleep(latency.of(rows));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
