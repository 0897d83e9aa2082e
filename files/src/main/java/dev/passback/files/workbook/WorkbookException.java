package dev.passback.files.workbook;

/** A workbook that is broken, or that expands beyond the bounds; the message is the reason. */
public final class WorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    WorkbookException(String reason) {
        super(reason);
    }

    WorkbookException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
