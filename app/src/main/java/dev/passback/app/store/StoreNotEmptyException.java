package dev.passback.app.store;

/** A backup is only restored where nothing can be lost. */
public final class StoreNotEmptyException extends StoreException {
    private static final long serialVersionUID = 1;

    private final String table;

    StoreNotEmptyException(String place, String table) {
        super("the store " + place + " is not empty, so nothing was restored; name a new data folder or database");
        this.table = table;
    }

    /** {@return a table that has rows} */
    public String table() {
        return table;
    }
}
