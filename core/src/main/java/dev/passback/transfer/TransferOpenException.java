package dev.passback.transfer;

/** Another transfer on the same gradebook was cut off and must be finished first. */
public final class TransferOpenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient TransferRecord open;

    public TransferOpenException(TransferRecord open) {
        super("transfer " + open.id() + " (" + open.request().source() + " into "
                + open.request().gradebook() + ") is open; finish it with: passback transfer --resume " + open.id());
        this.open = open;
    }

    public TransferRecord open() {
        return open;
    }
}
