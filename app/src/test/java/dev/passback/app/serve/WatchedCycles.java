package dev.passback.app.serve;

import dev.passback.app.link.CycleCounts;
import dev.passback.app.link.CycleReport;
import dev.passback.app.store.Store;
import dev.passback.connect.Depth;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Cycles that do what a test says, and tell which ran, how often, and whether two of one link ever ran at once. */
final class WatchedCycles implements Cycles {
    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final Set<String> active;
    private final List<Depth> depths = new CopyOnWriteArrayList<>();
    private final List<String> twice = new CopyOnWriteArrayList<>();
    private final Work work;

    /** What a cycle does. */
    interface Work {
        void run(Store store, String link, Progress progress) throws Exception;
    }

    WatchedCycles(Work work) {
        this(work, ConcurrentHashMap.newKeySet());
    }

    /** @param active the links that run now, on all nodes that share it */
    WatchedCycles(Work work, Set<String> active) {
        this.work = work;
        this.active = active;
    }

    @Override
    public CycleReport run(Store store, String link, Depth depth, Progress progress) {
        if (!active.add(link)) {
            twice.add(link);
        }
        try {
            depths.add(depth);
            work.run(store, link, progress);
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            active.remove(link);
            runs.computeIfAbsent(link, name -> new AtomicInteger()).incrementAndGet();
        }
        return report(link, CycleReport.Status.DONE);
    }

    /** {@return the report of a cycle that did nothing} */
    static CycleReport report(String link, CycleReport.Status status) {
        return new CycleReport(
                link, status, Optional.empty(), CycleCounts.NONE, List.of(), Map.of(), 0, Duration.ofMillis(1));
    }

    int runs(String link) {
        return Optional.ofNullable(runs.get(link)).map(AtomicInteger::get).orElse(0);
    }

    int runs() {
        return runs.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    List<Depth> depths() {
        return depths;
    }

    /** {@return links of which two cycles ran at once} */
    List<String> twice() {
        return twice;
    }
}
