package dev.passback.app.json;

/** A mapping file that does not say what a mapping says; the message names the place and the valid choices. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MappingException(String message) {
        super(message);
    }

    MappingException(String message, Throwable cause) {
        super(message, cause);
    }
}
