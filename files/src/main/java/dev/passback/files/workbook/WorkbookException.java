package dev.passback.files.workbook;

import dev.passback.finding.Wording;

/** A workbook that is broken, or that expands beyond the bounds; the message is the reason. */
public final class WorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    WorkbookException(Wording reason) {
        super(reason.text());
        this.reason = reason;
    }

    WorkbookException(Wording reason, Throwable cause) {
        super(reason.text(), cause);
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
