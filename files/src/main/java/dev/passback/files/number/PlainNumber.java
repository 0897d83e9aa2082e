package dev.passback.files.number;

/** Tells numbers from texts without reading them. */
public final class PlainNumber {
    private PlainNumber() {}

    /**
     * {@return whether the text is a number in any form: a sign, digits, points and commas, perhaps a percent sign, and
     * nothing else}
     */
    public static boolean looksLike(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (!(c == '.' || c == ',' || (i == 0 && (c == '-' || c == '+')) || (c == '%' && digit))) {
                return false;
            }
        }
        return digit;
    }
}
