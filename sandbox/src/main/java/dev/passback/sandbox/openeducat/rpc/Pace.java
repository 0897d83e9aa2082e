package dev.passback.sandbox.openeducat.rpc;

import dev.passback.sandbox.http.Pause;

/** Lets calls take as long as they would. */
final class Pace {
    private volatile Latency latency = Latency.NONE;

    void set(Latency other) {
        latency = other;
    }

    void keep(int rows) {
        Pause.of(latency.of(rows));
    }
}
