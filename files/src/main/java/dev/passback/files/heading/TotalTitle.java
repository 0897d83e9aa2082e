package dev.passback.files.heading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its title whether a column is a total of others. A title with a number in it is one session's. */
public final class TotalTitle {
    private static final Set<String> LAST_WORDS = Set.of("total", "sum", "gesamt", "gesamtpunkte", "summe", "totals");
    private static final Set<String> AFTER_TOTAL =
            Set.of("score", "scores", "points", "grade", "mark", "marks", "del", "du", "punkte");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private TotalTitle() {}

    /** {@return whether people call such a column a total: {@code Total}, {@code Semester TOTAL}, {@code Total score}} */
    public static boolean matches(String title) {
        if (title.length() > 60 || title.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = WORDS.split(title.strip().toLowerCase(Locale.ROOT));
        if (words.length == 0 || words.length > 5) {
            return false;
        }
        return LAST_WORDS.contains(words[words.length - 1])
                || (words.length > 1 && words[0].equals("total") && AFTER_TOTAL.contains(words[1]));
    }
}
