package dev.passback.app.serve;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.passback.app.store.StorePool;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.app.undoing.UndoWish;
import dev.passback.transfer.TransferId;
import java.time.Duration;
import java.util.function.Consumer;

/** The task of each transfer that is to be put back. A dead node's is another node's after some missed heartbeats. */
final class UndoTask {
    private static final String NAME = "undo";
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    private final StorePool stores;
    private final UndoTransfer undo;
    private final Consumer<String> log;

    UndoTask(StorePool stores, UndoTransfer undo, Consumer<String> log) {
        this.stores = stores;
        this.undo = undo;
        this.log = log;
    }

    OneTimeTask<String> task() {
        return Tasks.oneTime(NAME, String.class)
                .onFailure(this::failed)
                .execute((instance, context) -> stores.with(store -> {
                    TransferId transfer = TransferId.parse(instance.getId()).orElseThrow();
                    undo.carryOut(store, stores, transfer, UndoWish.read(instance.getData()));
                    return true;
                }));
    }

    /** {@return what the table knows of an undo; somebody waits for it, so it goes before links} */
    static TaskInstance<String> instance(TransferId transfer, UndoWish wish) {
        return new TaskInstance.Builder<String>(NAME, transfer.toString())
                .data(wish.text())
                .priority(Priority.HIGH)
                .build();
    }

    static TaskInstanceId id(TransferId transfer) {
        return TaskInstanceId.of(NAME, transfer.toString());
    }

    /** It has begun, and half of it may be put back: it is tried again, less and less often, up to about once an hour. */
    private void failed(ExecutionComplete complete, ExecutionOperations<String> table) {
        String transfer = complete.getExecution().taskInstance.getId();
        complete.getCause().ifPresent(failure -> log.accept(CycleLine.unexpected("undo of " + transfer, failure)));
        int doublings = Math.min(complete.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        table.reschedule(complete, complete.getTimeDone().plus(AGAIN.multipliedBy(1L << doublings)));
    }
}
