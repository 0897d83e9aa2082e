package dev.passback.files.number;

import dev.passback.grade.TextColumn;
import java.util.Locale;

/**
 * What a cell is that holds no plain number: found out the slow way.
 *
 * @param number the digits and separators of a number, without blanks and percent sign
 */
record OddCell(Kind kind, String number) {

    /** What an odd cell may be. */
    enum Kind {
        BLANK,
        /** A number with blanks in or around it. */
        NUMBER,
        PERCENT,
        /** A word that any score column may hold. */
        WORD,
        /** A whole word that only attendance columns hold; single letters may be grades. */
        ATTENDANCE,
        TEXT
    }

    /** No number and no word that counts has more bytes. */
    private static final int LONGEST = 128;

    static OddCell of(TextColumn column, int row) {
        if (column.length(row) > LONGEST) {
            return new OddCell(Kind.TEXT, "");
        }
        String text = strip(column.get(row));
        boolean percent = text.endsWith("%");
        String number = percent ? beforePercent(text) : text;
        if (DecimalText.isNumber(number)) {
            return new OddCell(percent ? Kind.PERCENT : Kind.NUMBER, withoutBlanks(number));
        }
        Kind kind =
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "", "-", "–", "—" -> Kind.BLANK;
                    case "present", "absent" -> Kind.ATTENDANCE;
                    case "excused", "ex", "n/a", CellWords.NO_RESPONSE -> Kind.WORD;
                    default -> Kind.TEXT;
                };
        return new OddCell(kind, "");
    }

    /** {@return the text without blanks of any kind around it} */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String beforePercent(String text) {
        return strip(text.substring(0, text.length() - 1));
    }

    private static String withoutBlanks(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        number.chars().filter(c -> !isBlank((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
