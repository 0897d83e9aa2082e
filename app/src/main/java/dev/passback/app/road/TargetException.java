package dev.passback.app.road;

/** There is no gradebook of that name, or it cannot be used like that; the message names those that there are. */
public final class TargetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TargetException(String message) {
        super(message);
    }
}
