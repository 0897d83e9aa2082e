package dev.passback.app.serve;

import dev.passback.app.link.CycleReport;
import dev.passback.app.store.Store;
import dev.passback.connect.Depth;
import dev.passback.transfer.Progress;

/** Runs single cycles of links. */
@FunctionalInterface
public interface Cycles {
    /**
     * {@return how it went}
     *
     * @param store for this cycle alone
     * @param progress throws a {@link java.util.concurrent.CancellationException} when the cycle shall end early
     */
    CycleReport run(Store store, String link, Depth depth, Progress progress);
}
