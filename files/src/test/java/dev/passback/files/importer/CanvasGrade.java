package dev.passback.files.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How Canvas compares a cell of a file with what is stored, and what it makes of the cell when it is saved. */
final class CanvasGrade {
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");

    private CanvasGrade() {}

    /** {@return whether the preview takes both for the same} */
    static boolean unchanged(Optional<String> stored, String cell) {
        String before = stored.map(CanvasGrade::shown).orElse("");
        if (before.equals(cell) || noScore(before) && noScore(cell)) {
            return true;
        }
        return number(before)
                .flatMap(b -> number(cell).map(c -> rounded(b).equals(rounded(c))))
                .orElse(false);
    }

    /** {@return whether saving sends the cell} */
    static boolean isSent(Optional<String> stored, String cell) {
        return !stored.map(CanvasGrade::shown).orElse("").equals(cell);
    }

    /** {@return what the cell holds after it was sent} */
    static Optional<String> saved(String cell, CanvasCourse.Assignment assignment) {
        if (cell.equalsIgnoreCase("EX") || cell.equalsIgnoreCase("EXCUSED")) {
            return Optional.of(CanvasCourse.EXCUSED);
        }
        if (assignment.passFail()) {
            // the value of a text is 0, so "complete" is incomplete
            boolean complete = number(cell).orElse(BigDecimal.ZERO).signum() > 0;
            return cell.isBlank()
                    ? Optional.empty()
                    : Optional.of(complete ? plain(assignment.points().orElse(BigDecimal.ONE)) : "0");
        }
        if (cell.endsWith("%")) {
            return number(cell.substring(0, cell.length() - 1))
                    .flatMap(share -> assignment.points().map(points -> points.multiply(share)
                            .divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)))
                    .map(CanvasGrade::plain);
        }
        return number(cell).map(CanvasGrade::plain);
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A whole number is stored as a float: {@code 8.0}. */
    private static String shown(String stored) {
        return stored.equals(CanvasCourse.EXCUSED) || stored.contains(".") ? stored : stored + ".0";
    }

    private static boolean noScore(String text) {
        return text.isBlank() || text.equals("-");
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
