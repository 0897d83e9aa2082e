package dev.passback.files.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the points possible from a cell. */
public final class MaximumCell {
    private MaximumCell() {}

    /** {@return the maximum; nothing where the cell holds no positive number, such as {@code (read only)}} */
    public static Optional<BigDecimal> read(String cell, DetectedForm form) {
        return read(cell, form.form());
    }

    /** {@return the maximum that is written with a decimal point} */
    public static Optional<BigDecimal> read(String cell) {
        return read(cell, NumberForm.POINT);
    }

    private static Optional<BigDecimal> read(String cell, NumberForm form) {
        return DecimalText.read(OddCell.strip(cell), form)
                .map(DecimalText.Reading::value)
                .filter(value -> value.signum() > 0);
    }
}
