package dev.passback.sandbox.moodle.rest;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each function was asked for, by itself and inside of batches. */
public final class RequestCounts {
    private final Map<String, LongAdder> direct = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> batched = new ConcurrentHashMap<>();

    void count(String function) {
        direct.computeIfAbsent(function, key -> new LongAdder()).increment();
    }

    void countBatched(String function) {
        batched.computeIfAbsent(function, key -> new LongAdder()).increment();
    }

    /** {@return requests by function, in alphabetical order} */
    public Map<String, Long> direct() {
        return sums(direct);
    }

    /** {@return calls inside of batches by function, in alphabetical order} */
    public Map<String, Long> batched() {
        return sums(batched);
    }

    /** {@return how many requests for functions arrived; a batch is one} */
    public long total() {
        return direct.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public long of(String function) {
        return direct().getOrDefault(function, 0L);
    }

    public void reset() {
        direct.clear();
        batched.clear();
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counters) {
        Map<String, Long> sums = new TreeMap<>();
        counters.forEach((name, counter) -> sums.put(name, counter.sum()));
        return sums;
    }
}
