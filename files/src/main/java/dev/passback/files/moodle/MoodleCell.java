package dev.passback.files.moodle;

import java.util.regex.Pattern;

/**
 * A backslash before a quote: PHP's {@code fgetcsv} reads it as an escape unless told otherwise, and Moodle does not
 * tell it otherwise, so a quoted cell that ends in a backslash would swallow the cells behind it. (PHP's documented
 * behaviour; not measured with Moodle.)
 */
final class MoodleCell {
    private static final Pattern BEFORE_QUOTE = Pattern.compile("\\\\(?=\\\\*(\"|$))");

    private MoodleCell() {}

    /** {@return {@code text} with a slash for each backslash that would stand before a quote} */
    static String withoutEscape(String text) {
        // a line that begins with "#" is quoted, lest it be taken for a comment
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.startsWith("#");
        return quoted ? BEFORE_QUOTE.matcher(text).replaceAll("/") : text;
    }
}
