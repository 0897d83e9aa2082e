package dev.passback.files.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the points possible from a cell. */
public final class MaximumCell {
    private MaximumCell() {}

    /**
     * {@return the maximum; nothing where the cell holds no number, such as {@code (read only)}}
     *
     * <p>In a points row 0 says that an item has no points, which is not the same as saying nothing.
     */
    public static Optional<BigDecimal> read(String cell, DetectedForm form) {
        return read(cell, form.form()).filter(value -> value.signum() >= 0);
    }

    /** {@return the positive maximum that is written with a decimal point} */
    public static Optional<BigDecimal> read(String cell) {
        return read(cell, NumberForm.POINT).filter(value -> value.signum() > 0);
    }

    private static Optional<BigDecimal> read(String cell, NumberForm form) {
        return DecimalText.read(OddCell.strip(cell), form).map(DecimalText.Reading::value);
    }
}
