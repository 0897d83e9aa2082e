package dev.passback.app.store;

/** The database, or the disk under it, refused to work; what was under way has not happened. */
public final class StoreFailedException extends StoreException {
    private static final long serialVersionUID = 1;

    private final String place;

    StoreFailedException(String place, String what, Throwable cause) {
        super("the store " + place + " " + what + ": " + reason(cause), cause);
        this.place = place;
    }

    /** {@return where the store is, without any password} */
    public String place() {
        return place;
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message.strip();
    }
}
