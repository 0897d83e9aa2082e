package dev.passback.connect;

import java.util.Map;
import java.util.TreeMap;

/** How many requests went to a system, of which kind, and how much came back. Safe for several threads. */
public final class Traffic {
    private final Map<String, Integer> requests = new TreeMap<>();
    private long bytes;

    /** Notes one request over the wire, also one that failed. */
    public synchronized void sent(String name) {
        requests.merge(name, 1, Integer::sum);
    }

    /** Notes what came back. */
    public synchronized void received(long length) {
        bytes += length;
    }

    /** {@return the requests so far, by name} */
    public synchronized Map<String, Integer> requests() {
        return Map.copyOf(requests);
    }

    public synchronized long bytes() {
        return bytes;
    }
}
