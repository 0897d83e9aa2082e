package dev.passback.connectors.moodle;

import dev.passback.connect.SystemException;
import dev.passback.connectors.http.Together;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks many things in few requests: in batches where the service has {@link MoodleFunction#BATCH}, else one by one. A few
 * requests are out at once. Safe for several threads.
 */
final class Batches {
    /** The service has no batches: every call is a request. */
    static final int NONE = 0;

    private static final int UNKNOWN = -1;

    private final WebService service;
    private final Site site;
    private final Pace pace;
    private final int most;
    /** The most calls in a batch; goes down for good when Moodle swallows the end of one. */
    private final AtomicInteger size = new AtomicInteger(UNKNOWN);

    Batches(WebService service, Site site, MoodleLimits limits) {
        this.service = service;
        this.site = site;
        most = limits.batch();
        pace = new Pace(limits.concurrency());
    }

    /** {@return the size of batches, or {@link #NONE}} */
    int size() {
        if (size.get() == UNKNOWN) {
            size.compareAndSet(UNKNOWN, site.has(MoodleFunction.BATCH) ? most : NONE);
        }
        return size.get();
    }

    /** Takes over what an earlier run found out, which saves asking the site. */
    void remember(int earlier) {
        size.compareAndSet(UNKNOWN, Math.min(earlier, most));
    }

    /** {@return an outcome for each call, in their order} */
    List<Outcome> ask(List<Call> calls) {
        return ask(calls, Integer.MAX_VALUE);
    }

    /**
     * Asks as {@link #ask(List)} does.
     *
     * @param atOnce the most calls in a batch, for calls that take long
     * @throws SystemException for a failure that reaches further than an item
     */
    List<Outcome> ask(List<Call> calls, int atOnce) {
        if (calls.isEmpty()) {
            return List.of();
        }
        Outcome[] outcomes = new Outcome[calls.size()];
        FailedSubjects failed = new FailedSubjects();
        int length = size() == NONE ? 1 : Math.min(size(), atOnce);
        List<Callable<Boolean>> chunks = new ArrayList<>();
        for (int start = 0; start < calls.size(); start += length) {
            int end = Math.min(start + length, calls.size());
            int from = start;
            chunks.add(() -> new Chunk(service, site, pace, size, failed).ask(calls, outcomes, from, end));
        }
        Together.all(chunks, chunks.size());
        return Arrays.asList(outcomes);
    }
}
