package dev.passback.files.number;

import dev.passback.finding.Wording;

/** How a file writes decimals. */
public enum NumberForm {
    /** Found out from the file. */
    AUTO(Wording.of("found out from the file")),
    /** {@code 1,234.5} */
    POINT(Wording.of("decimal point")),
    /** {@code 1.234,5} */
    COMMA(Wording.of("decimal comma"));

    private final Wording wording;

    NumberForm(Wording wording) {
        this.wording = wording;
    }

    /** {@return the name that people see} */
    public Wording wording() {
        return wording;
    }
}
