package dev.passback.files.number;

/** How a file writes decimals. */
public enum NumberForm {
    /** Found out from the file. */
    AUTO("found out from the file"),
    /** {@code 1,234.5} */
    POINT("decimal point"),
    /** {@code 1.234,5} */
    COMMA("decimal comma");

    private final String label;

    NumberForm(String label) {
        this.label = label;
    }

    /** {@return the name that people see} */
    public String label() {
        return label;
    }
}
