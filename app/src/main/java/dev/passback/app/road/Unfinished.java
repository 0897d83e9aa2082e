package dev.passback.app.road;

import dev.passback.app.draft.Draft;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.Store;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.time.InstantSource;

/** Transfers that were cut off, and that nothing goes on with by itself. */
public final class Unfinished {
    private Unfinished() {}

    /** {@return whether it is one: a plan in the making and a link go on with theirs} */
    public static boolean canBeFinished(TransferRecord transfer) {
        return transfer.isOpen()
                && transfer.request().target().startsWith(EmbeddedGradebook.TARGET_PREFIX)
                && Draft.idOf(transfer.request().fingerprint()).isEmpty();
    }

    /** Finishes it; what was sent is read back first. */
    public static Report finish(Store store, TransferRecord transfer, InstantSource clock, String actor) {
        return new Transfers(store, clock, actor)
                .resume(transfer, new Reopened(store, LiveGradebooks.NONE).gradebook(transfer), Progress.SILENT);
    }
}
