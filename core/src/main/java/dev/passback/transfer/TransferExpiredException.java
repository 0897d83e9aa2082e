package dev.passback.transfer;

/** What a transfer changed is kept no more, so it cannot be put back. */
public final class TransferExpiredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TransferExpiredException(TransferId id) {
        super(id + " cannot be undone: what it changed is kept no more");
    }
}
