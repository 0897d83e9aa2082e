package dev.passback.grade;

import java.util.Locale;

/** When two titles of grade items are the same title: without letter case and blanks. */
public final class Titles {
    private Titles() {}

    /** {@return equal texts for titles that count as the same} */
    public static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        title.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
