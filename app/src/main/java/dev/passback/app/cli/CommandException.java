package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;

/** A command cannot go on; the message says why and what to do. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    CommandException(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
