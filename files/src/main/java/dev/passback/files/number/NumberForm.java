package dev.passback.files.number;

import dev.passback.finding.Wording;

/** How a file writes decimals. */
public enum NumberForm {
    /** Found out from the file. */
    AUTO,
    /** {@code 1,234.5} */
    POINT,
    /** {@code 1.234,5} */
    COMMA;

    /** {@return the name that people see} */
    public Wording wording() {
        return switch (this) {
            case AUTO -> Wording.of("found out from the file");
            case POINT -> Wording.of("decimal point");
            case COMMA -> Wording.of("decimal comma");
        };
    }
}
