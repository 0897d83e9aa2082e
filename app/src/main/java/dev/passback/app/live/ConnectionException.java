package dev.passback.app.live;

/** A connection or a link cannot be what a person asked for; told with the valid choices. */
public final class ConnectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(String message) {
        super(message);
    }
}
