package dev.passback.app.web;

/** Another process listens on the port. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortTakenException(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
