package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.passback.app.draft.Draft;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.transfer.Progress;
import java.time.Duration;
import java.time.InstantSource;
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
    private final InstantSource clock;
    private final Consumer<String> log;

    DraftTask(StorePool stores, DraftTransfer transfer, InstantSource clock, Consumer<String> log) {
        this.stores = stores;
        this.transfer = transfer;
        this.clock = clock;
        this.log = log;
    }

    CustomTask<Void> task() {
        return Tasks.custom(NAME, Void.class).onFailure(this::failed).execute((instance, context) -> {
            String draft = instance.getId();
            stores.with(store -> {
                transfer.carryOut(store, draft, Progress.SILENT);
                tell(store, draft);
                return true;
            });
            return (complete, table) -> {
                table.remove();
                // it may have been refused, and asked for again while its task was still there
                if (stores.with(store -> isOpen(store, draft))) {
                    context.getSchedulerClient().scheduleIfNotExists(instance(draft), clock.instant());
                }
            };
        });
    }

    private static boolean isOpen(Store store, String draft) {
        return store.drafts()
                        .find(draft)
                        .filter(each -> each.asked().isPresent())
                        .isPresent()
                && store.drafts().report(draft).isEmpty();
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
