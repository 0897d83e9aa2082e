package dev.passback.files.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula when it opens a file.
 *
 * <p>Three answers for three uses: {@link #guarded} for files that people read and Passback may read again,
 * {@link #restored} for reading them, and {@link #safeTitle} for files that a gradebook imports, where a guard would
 * become part of the title. Numbers are never touched: {@code -5} is a score, not a formula.
 */
public final class SpreadsheetText {
    private static final char GUARD = '\'';
    /** Also in full width: spreadsheet programs with Asian settings take those for the same signs. */
    private static final String SIGNS = "=+-@＝＋－＠";

    /** Digits, however they are grouped: nothing in it can be computed. */
    private static final Pattern NUMBER = Pattern.compile("[+\\-＋－]?[0-9.,]*[0-9][0-9.,]*([eE][+-]?[0-9]+)?\\s?%?");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private static final Pattern CELL_WITHIN =
            Pattern.compile(";(?=[\\s\\p{Z}\\p{Cf}]*[" + Pattern.quote(SIGNS) + "])");

    private SpreadsheetText() {}

    /** {@return whether a spreadsheet program would run {@code text}; never true for a number or a lone sign} */
    public static boolean isRunnable(String text) {
        int first = firstVisible(text);
        if (first == text.length()) {
            return false;
        }
        boolean signed = SIGNS.indexOf(text.charAt(first)) >= 0 && first + 1 < text.length();
        boolean breaksOut = text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n';
        return (signed || breaksOut)
                && !NUMBER.matcher(text.substring(first).strip()).matches();
    }

    /** {@return {@code text} in the form in which no spreadsheet program runs it; {@link #restored} undoes it} */
    public static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /**
     * {@return whether these characters are what {@link #guarded} made of another text}
     *
     * <p>For readers that look at every cell: only a text that begins with a quote costs anything.
     */
    public static boolean isGuarded(char[] text, int offset, int length) {
        return length > 1 && text[offset] == GUARD && needsGuard(new String(text, offset + 1, length - 1));
    }

    /** {@return what {@code text} was before {@link #guarded}} */
    public static String restored(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && needsGuard(text.substring(1)) ? text.substring(1) : text;
    }

    /**
     * {@return {@code text} as a title that no spreadsheet program runs: on one line, without blanks around and without
     * the signs that begin a formula; empty where nothing else stood there}
     *
     * <p>A program that separates at semicolons sees a cell behind each of them: one that stands before such a sign
     * becomes a comma.
     */
    public static String safeTitle(String text) {
        String line = CONTROLS.matcher(text).replaceAll(" ");
        return withoutSigns(CELL_WITHIN.matcher(line).replaceAll(",")).strip();
    }

    /** A text that was guarded before, or looks as if it were, gets one guard more: so exactly one comes off again. */
    private static boolean needsGuard(String text) {
        int guards = 0;
        while (guards < text.length() && text.charAt(guards) == GUARD) {
            guards++;
        }
        return isRunnable(text.substring(guards));
    }

    private static String withoutSigns(String text) {
        String rest = text;
        while (isRunnable(rest)) {
            rest = rest.substring(firstVisible(rest) + 1);
        }
        return rest;
    }

    private static int firstVisible(String text) {
        int i = 0;
        while (i < text.length() && isInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
