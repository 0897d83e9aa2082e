package dev.passback.app.store;

/** Another process runs the links of this data folder by their schedules already. */
public final class StoreServedException extends StoreException {
    private static final long serialVersionUID = 1;

    StoreServedException(String place) {
        super("another \"passback serve\" is running on the store " + place
                + "; a data folder serves one, a PostgreSQL database any number of them");
    }
}
