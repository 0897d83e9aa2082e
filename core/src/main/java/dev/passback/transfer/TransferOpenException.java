package dev.passback.transfer;

/** Another transfer on the same gradebook was cut off and must be finished first. */
public final class TransferOpenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient TransferRecord open;

    public TransferOpenException(TransferRecord open) {
        super(message(
                open.id().toString(), open.request().source(), open.request().gradebook()));
        this.open = open;
    }

    /** {@return what a person should know of a transfer that is open} */
    public static String message(String transfer, String source, String gradebook) {
        return "transfer " + transfer + " (" + source + " into " + gradebook
                + ") is open; finish it with: passback transfer --resume " + transfer;
    }

    public TransferRecord open() {
        return open;
    }
}
