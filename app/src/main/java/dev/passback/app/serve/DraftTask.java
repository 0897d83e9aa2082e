package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.passback.app.draft.Draft;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The task of each draft that was asked for. A dead node's is another node's after some missed heartbeats; the journal
 * tells how far it had come.
 */
final class DraftTask {
    private static final String NAME = "draft";
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final StorePool stores;
    private final DraftTransfer transfer;
    private final Consumer<String> log;

    DraftTask(StorePool stores, DraftTransfer transfer, Consumer<String> log) {
        this.stores = stores;
        this.transfer = transfer;
        this.log = log;
    }

    OneTimeTask<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(this::failed)
                .execute((instance, context) -> stores.with(store -> {
                    transfer.carryOut(store, instance.getId(), Progress.SILENT);
                    tell(store, instance.getId());
                    return true;
                }));
    }

    private void tell(Store store, String draft) {
        store.journal().withFingerprint(Draft.fingerprint(draft)).ifPresent(record -> {
            String id = record.id().toString();
            CycleLog.with(id, () -> log.accept(id + ": " + store.journal().written(record.id()) + " written"));
        });
    }

    /** {@return what the table knows of a draft; somebody waits for it, so it goes before links} */
    static TaskInstance<Void> instance(String draft) {
        return new TaskInstance.Builder<Void>(NAME, draft)
                .priority(Priority.HIGH)
                .build();
    }

    /** What nobody had thought of is logged and tried again: the transfer may be open, and half of it written. */
    private void failed(ExecutionComplete complete, ExecutionOperations<Void> table) {
        String draft = complete.getExecution().taskInstance.getId();
        complete.getCause().ifPresent(failure -> log.accept(CycleLine.unexpected("draft " + draft, failure)));
        table.reschedule(complete, complete.getTimeDone().plus(AGAIN));
    }
}
