package dev.passback.files.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Writes the numbers of cells as the person who typed them sees them. */
final class NumberText {
    /** Spreadsheets keep fifteen digits; all further ones are remains of binary fractions: 8.1999999999999993 is 8.2. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,40}");

    private NumberText() {}

    /** {@return the number in plain decimal form; the text itself where it is no number of a usual size} */
    static String of(String raw, CellFormats.Meaning meaning) {
        String text = raw.strip();
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        return switch (meaning) {
            case PERCENT -> plain(new BigDecimal(text).movePointRight(2)) + "%";
            case DATE -> date(new BigDecimal(text));
            case NUMBER -> WHOLE.matcher(text).matches() ? text : plain(new BigDecimal(text));
        };
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        // three decimals could be taken for a thousands separator where other cells of the sheet are texts like 12,5
        return (rounded.scale() == 3 ? rounded.setScale(4) : rounded).toPlainString();
    }

    /** {@return the day; a time of day or a day that no calendar has as its number} */
    private static String date(BigDecimal value) {
        boolean aDay = value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(2_958_465)) <= 0;
        return aDay ? LocalDate.of(1899, 12, 30).plusDays(value.longValue()).toString() : plain(value);
    }
}
