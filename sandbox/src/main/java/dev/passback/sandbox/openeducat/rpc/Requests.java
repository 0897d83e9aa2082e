package dev.passback.sandbox.openeducat.rpc;

import java.util.Map;
import java.util.TreeMap;

/** Counts the calls by model and method, such as {@code op.exam.write}, and by service, such as {@code common.version}. */
public final class Requests {
    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void count(String called) {
        counts.merge(called, 1, Integer::sum);
    }

    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    public synchronized int of(String called) {
        return counts.getOrDefault(called, 0);
    }

    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public synchronized void reset() {
        counts.clear();
    }
}
