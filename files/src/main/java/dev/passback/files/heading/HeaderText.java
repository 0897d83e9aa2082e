package dev.passback.files.heading;

import java.text.Normalizer;
import java.util.Locale;

/** Ways of looking at the text of a header. */
public final class HeaderText {
    private static final String ZERO_WIDTH = "\uFEFF\u200B\u200C\u200D\u2060";

    private HeaderText() {}

    /** {@return the header without the blanks and invisible characters around it, its inner white space made single} */
    public static String clean(String header) {
        StringBuilder text = new StringBuilder(header.length());
        boolean blank = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (ZERO_WIDTH.indexOf(c) < 0) {
                if (blank && !text.isEmpty()) {
                    text.append(' ');
                }
                blank = false;
                text.append(c);
            }
        }
        return text.toString();
    }

    /** {@return letters and digits only, in lower case and without accents: two spellings of one header are equal} */
    public static String letters(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD);
        StringBuilder text = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
