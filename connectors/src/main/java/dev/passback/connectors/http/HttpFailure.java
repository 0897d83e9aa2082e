package dev.passback.connectors.http;

/** No whole reply came back. The other side may have done what it was asked. */
public final class HttpFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What went wrong on the way. */
    public enum Kind {
        /** No connection could be made: nothing was sent. */
        UNREACHABLE,
        /** The connection broke, or the reply ended early. */
        CUT,
        /** No whole reply within the time that was given. */
        TIMED_OUT,
        /** The reply was longer than is believable. */
        TOO_LARGE,
        /** It answered with a redirect; the address of the connection must be the right one. */
        REDIRECTED,
        /** The connection may not call that address: nothing was sent. */
        FORBIDDEN
    }

    public HttpFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public HttpFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
