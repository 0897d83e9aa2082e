package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.transfer.Report;
import dev.passback.transfer.TransferRecord;
import java.util.List;

/** How a transfer ended, as the journal has it, for whoever asks later. */
public final class PastReport {
    private PastReport() {}

    /** {@return the report; of a transfer that is not finished, what is settled so far} */
    public static Report of(Store store, TransferRecord transfer) {
        return new Report(
                transfer.id(),
                store.journal().written(transfer.id()),
                store.journal().notWritten(transfer.id()),
                remaining(store, transfer));
    }

    /** {@return the titles of items that an undo could not take away} */
    public static List<String> remaining(Store store, TransferRecord transfer) {
        return transfer.request().undoes().filter(undone -> !transfer.isOpen()).stream()
                .flatMap(undone -> store.journal().itemsMade(undone).stream())
                .map(made -> made.item().title())
                .toList();
    }
}
