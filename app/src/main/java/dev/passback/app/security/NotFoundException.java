package dev.passback.app.security;

/** There is no such thing, or none that this person may know of; they are told the same. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what a kind of thing, such as {@code gradebook}; not its name */
    public NotFoundException(String what) {
        super("there is no such " + what);
    }
}
