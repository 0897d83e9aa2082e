package dev.passback.app.sync;

/** Another process is at the link just now. */
public final class LinkBusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LinkBusyException(String link) {
        super("link \"" + link + "\" is running just now; try again when its cycle has ended");
    }
}
