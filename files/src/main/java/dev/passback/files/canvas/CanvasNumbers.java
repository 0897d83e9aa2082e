package dev.passback.files.canvas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Canvas's importer makes of a field that looks like a number, be it a score, an id or a title (read in
 * {@code gradebook_importer.rb} of 2026: every field passes its number normaliser).
 */
final class CanvasNumbers {
    private static final String BLANKS = "[\\s\\u00A0\\u202F\\u2007]*";

    /** The newest version takes blanks before a percent sign, and around a percentage; around a plain number never. */
    private static final Pattern NUMBER =
            Pattern.compile("(-?[0-9.,]+)|" + BLANKS + "(-?[0-9.,]+)" + BLANKS + "%" + BLANKS);

    private CanvasNumbers() {}

    /** {@return whether the field is made of digits and nothing else} */
    static boolean isDigits(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return false;
            }
        }
        return !field.isEmpty();
    }

    static boolean looksLikeNumber(String field) {
        return NUMBER.matcher(field).matches();
    }

    /** {@return what the importer reads for {@code field}: the last dot or comma is the decimal point, others go} */
    static String normalised(String field) {
        if (isDigits(field)) {
            // most ids: they stay as they are
            return field;
        }
        Matcher number = NUMBER.matcher(field);
        if (field.indexOf('@') >= 0 || !number.matches()) {
            return field;
        }
        String plain = number.group(1) == null ? number.group(2) + "%" : number.group(1);
        String[] pieces = plain.split("[.,]");
        if (pieces.length < 2) {
            return String.join("", pieces);
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < pieces.length - 1; i++) {
            whole.append(pieces[i]);
        }
        return whole.append('.').append(pieces[pieces.length - 1]).toString();
    }
}
