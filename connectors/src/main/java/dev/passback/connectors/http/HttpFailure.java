package dev.passback.connectors.http;

import dev.passback.finding.Wording;

/** No whole reply came back. The other side may have done what it was asked. */
public final class HttpFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Wording wording;

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

    public HttpFailure(Kind kind, Wording wording) {
        super(wording.text());
        this.kind = kind;
        this.wording = wording;
    }

    public HttpFailure(Kind kind, Wording wording, Throwable cause) {
        super(wording.text(), cause);
        this.kind = kind;
        this.wording = wording;
    }

    public Kind kind() {
        return kind;
    }

    /** {@return the message, for languages other than English} */
    public Wording wording() {
        return wording;
    }
}
