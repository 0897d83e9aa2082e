package dev.passback.files.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers that people wrote, in a form that is known. */
final class DecimalText {
    /** Longer texts are no numbers that anybody means; it bounds what a cell can cost. */
    private static final int LONGEST = 64;

    private static final String BLANK = "[ \\u00A0\\u2009\\u202F]";
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");
    private static final Pattern SPACED = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:" + BLANK + "\\d{3})+(?:\\.\\d*)?");

    private DecimalText() {}

    /** A text as a number: plain or with thousands separators. */
    record Reading(BigDecimal value, boolean grouped) {}

    /**
     * {@return the number, or nothing where the text is none in that form}
     *
     * @param text without blanks around it
     */
    static Optional<Reading> read(String text, NumberForm form) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String point = form == NumberForm.COMMA ? swapped(text) : text;
        if (PLAIN.matcher(point).matches()) {
            return Optional.of(new Reading(new BigDecimal(point), false));
        }
        if (GROUPED.matcher(point).matches() || SPACED.matcher(point).matches()) {
            String digits = point.replaceAll("[," + BLANK.substring(1), "");
            return Optional.of(
                    new Reading(new BigDecimal(digits), !SPACED.matcher(point).matches()));
        }
        return Optional.empty();
    }

    /** {@return whether the text is a number in one form or the other} */
    static boolean isNumber(String text) {
        return read(text, NumberForm.POINT).isPresent()
                || read(text, NumberForm.COMMA).isPresent();
    }

    private static String swapped(String text) {
        return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
