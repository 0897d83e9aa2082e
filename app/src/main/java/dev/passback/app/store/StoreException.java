package dev.passback.app.store;

/** What the store cannot do, with a message that a person can act on. */
public abstract class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
