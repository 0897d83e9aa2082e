package dev.passback.match;

import java.util.Locale;

/** What may be taken off an identifier without losing anything, and what its shape tells. */
public final class IdentifierText {
    private IdentifierText() {}

    /**
     * {@return the identifier without what spreadsheets and gradebooks put around it: blanks, {@code ="…"}, a leading
     * {@code '} or {@code #}}
     *
     * <p>Brightspace exports ids with a leading {@code #}, spreadsheets keep zeros with {@code '} or {@code ="…"}.
     */
    public static String bare(String text) {
        String bare = trimmed(text);
        while (!bare.isEmpty()) {
            char first = bare.charAt(0);
            if (first == '\'' || first == '#') {
                bare = trimmed(bare.substring(1));
            } else if (first == '=' && bare.length() >= 3 && bare.charAt(1) == '"' && bare.endsWith("\"")) {
                bare = trimmed(bare.substring(2, bare.length() - 1));
            } else {
                return bare;
            }
        }
        return bare;
    }

    /** {@return the text in which letter case does not count} */
    static String folded(String bare) {
        return bare.toLowerCase(Locale.ROOT);
    }

    /** {@return whether the text has the shape of an e-mail address} */
    public static boolean isEmail(String bare) {
        int at = bare.indexOf('@');
        return at > 0 && at < bare.length() - 1 && bare.indexOf('@', at + 1) < 0 && bare.indexOf(' ') < 0;
    }

    /**
     * {@return whether the text is the serial number of a clicker that nobody registered: {@code #} and eight
     * hexadecimal digits whose four bytes XOR to zero}
     *
     * <p>iClicker Classic writes such rows (seen in exports; the checksum stands in code of its LMS plugins).
     */
    public static boolean isUnregisteredRemote(String text) {
        String trimmed = trimmed(text);
        if (trimmed.length() != 9 || trimmed.charAt(0) != '#') {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < 9; i += 2) {
            int high = Character.digit(trimmed.charAt(i), 16);
            int low = Character.digit(trimmed.charAt(i + 1), 16);
            if (high < 0 || low < 0) {
                return false;
            }
            sum ^= high << 4 | low;
        }
        return sum == 0;
    }

    /** {@return whether the text is made of digits only} */
    static boolean isDigits(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
                return false;
            }
        }
        return !bare.isEmpty();
    }

    /** {@return a person's name as {@code first last} in lower case; {@code Last, First} is turned round} */
    static String nameKey(String text) {
        String bare = bare(text);
        int comma = bare.indexOf(',');
        String turned = comma < 0 ? bare : bare.substring(comma + 1) + " " + bare.substring(0, comma);
        return folded(collapsed(turned));
    }

    private static String trimmed(String text) {
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

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return trimmed(collapsed.toString());
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }
}
