package dev.passback.transfer;

import dev.passback.finding.Worded;
import dev.passback.finding.Wording;

/** Another transfer on the same gradebook was cut off and must be finished first. */
public final class TransferOpenException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1;

    private final transient TransferRecord open;

    public TransferOpenException(TransferRecord open) {
        super(wording(open).text());
        this.open = open;
    }

    /** {@return what a person should know of a transfer that is open} */
    public static String message(String transfer, String source, String gradebook) {
        return wording(transfer, source, gradebook).text();
    }

    private static Wording wording(TransferRecord open) {
        return wording(
                open.id().toString(), open.request().source(), open.request().gradebook());
    }

    private static Wording wording(String transfer, String source, String gradebook) {
        return Wording.of(
                "transfer {} ({} into {}) is open; finish it with: passback transfer --resume {}",
                transfer,
                source,
                gradebook,
                transfer);
    }

    @Override
    public Wording wording() {
        return wording(open);
    }

    public TransferRecord open() {
        return open;
    }
}
