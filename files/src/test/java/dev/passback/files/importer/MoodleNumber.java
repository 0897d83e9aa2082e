package dev.passback.files.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Moodle 4.5 reads and shows them. */
final class MoodleNumber {
    /** PHP's {@code is_numeric}. */
    private static final Pattern NUMERIC = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final boolean decimalComma;

    MoodleNumber(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** A grade of an existing item: blanks go, the language's comma is a point. */
    Optional<BigDecimal> grade(String text) {
        String plain = text.replace(" ", "");
        return numeric(decimalComma ? plain.replace(',', '.') : plain);
    }

    /** A number as PHP knows it. */
    static Optional<BigDecimal> numeric(String text) {
        return NUMERIC.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    String shown(BigDecimal limit) {
        String text = limit.setScale(1, RoundingMode.HALF_UP).toPlainString();
        return decimalComma ? text.replace('.', ',') : text;
    }
}
