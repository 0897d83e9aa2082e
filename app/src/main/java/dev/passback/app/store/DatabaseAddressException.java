package dev.passback.app.store;

/** A database address that cannot be used. The message never repeats it, since it may hold a password. */
public final class DatabaseAddressException extends StoreException {
    private static final long serialVersionUID = 1;

    DatabaseAddressException(String problem) {
        super("the database address " + problem);
    }
}
