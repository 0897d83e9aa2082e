package dev.passback.app.security;

/** What this person may see was here, and is kept no more. */
public final class KeptNoMoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what a kind of thing, such as {@code plan}; not its name */
    public KeptNoMoreException(String what) {
        super("the " + what + " is kept no more");
    }
}
