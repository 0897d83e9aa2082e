package dev.passback.files.table;

import dev.passback.files.number.PlainNumber;

/**
 * Text that Passback wrote with a {@code '} before it, because a spreadsheet would run it: rejects files, reports and
 * {@code show --csv} hold such text, and reading takes the {@code '} off again. Never before numbers.
 */
public final class GuardedText {
    private GuardedText() {}

    /** {@return whether a spreadsheet would run a text that begins so} */
    public static boolean runs(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    /** {@return whether these characters are a guard and the text that it guards} */
    static boolean isGuarded(char[] text, int offset, int length) {
        return length > 1
                && text[offset] == '\''
                && runs(text[offset + 1])
                && !PlainNumber.looksLike(new String(text, offset + 1, length - 1));
    }
}
