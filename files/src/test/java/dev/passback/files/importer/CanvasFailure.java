package dev.passback.files.importer;

import java.io.Serial;

/** The import job of Canvas failed. */
final class CanvasFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    CanvasFailure(String message) {
        super(message);
    }
}
