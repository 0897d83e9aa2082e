package dev.passback.match;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.grade.TextColumn;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of one cell without what does not count, as bytes in a buffer that is used again for the next cell. A usual cell
 * is folded in place: matching a row makes no string. Not thread-safe.
 */
final class FoldedText {
    private static final byte LATIN_1_LEAD = (byte) 0xC3;
    private static final byte SPECIAL = 0;
    private static final byte[] FOLDED = folded();

    private final boolean names;
    private byte[] bytes = new byte[64];
    private int length;
    private int hash;
    private boolean email;
    private boolean plain;
    /** Where it was read. */
    private @Nullable TextColumn column;

    private int row;

    private FoldedText(boolean names) {
        this.names = names;
    }

    static FoldedText ofIdentifiers() {
        return new FoldedText(false);
    }

    /** Names, as {@link IdentifierText#nameKey} has them. */
    static FoldedText ofNames() {
        return new FoldedText(true);
    }

    FoldedText another() {
        return new FoldedText(names);
    }

    /** {@return whether anything that counts stands in the cell} */
    boolean read(TextColumn column, int row) {
        this.column = column;
        this.row = row;
        int size = column.length(row);
        if (size > bytes.length) {
            bytes = new byte[size * 2];
        }
        length = column.copy(row, bytes);
        plain = foldInPlace();
        if (plain) {
            return length > 0;
        }
        String text = spelling(column, row);
        fold(text);
        plain = false;
        return !text.isEmpty();
    }

    /** Takes a text from which everything was taken off that does not count, but for the letter case. */
    void read(String bare) {
        column = null;
        fold(bare);
        plain = true;
    }

    private void fold(String bare) {
        bytes = IdentifierText.folded(bare).getBytes(UTF_8);
        length = bytes.length;
        hash = 0;
        for (byte b : bytes) {
            hash = 31 * hash + b;
        }
        email = !names && IdentifierText.isEmail(bare);
    }

    /** {@return the cell's text in its own letter case} */
    String spelling(TextColumn column, int row) {
        return names ? IdentifierText.nameKey(column.get(row)) : IdentifierText.bare(column.get(row));
    }

    /** {@return whether it has the shape of an e-mail address} */
    boolean isEmail() {
        return email;
    }

    boolean isDigits() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return length > 0;
    }

    boolean beginsWithZero() {
        return length > 0 && bytes[0] == '0';
    }

    /**
     * {@return the {@link String#hashCode} of what stands before {@code end}, or before {@code other} unless the text begins
     * with that; nothing where it holds other letters than ASCII's}
     */
    OptionalInt asciiHashBefore(char end, char other) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b < 0) {
                return OptionalInt.empty();
            }
            if (b == end || (b == other && i > 0)) {
                break;
            }
            sum = 31 * sum + b;
        }
        return OptionalInt.of(sum);
    }

    /** {@return whether nothing but letter case had to be taken off} */
    boolean isPlain() {
        return plain;
    }

    int hash() {
        return hash;
    }

    /** {@return whether it was read from the same bytes, which most cells of a sheet and a roster are} */
    boolean isCopy(TextColumn other, int otherRow) {
        return column != null && column.isSame(row, other, otherRow);
    }

    boolean isSame(FoldedText other) {
        return hash == other.hash && Arrays.equals(bytes, 0, length, other.bytes, 0, other.length);
    }

    /** Folds ASCII and the letters of Western Europe; gives up, with the bytes spoilt, where more must be looked at. */
    private boolean foldInPlace() {
        int sum = 0;
        int at = -1;
        boolean address = !names;
        for (int i = 0; i < length; i++) {
            byte b = FOLDED[bytes[i] & 0xFF];
            if (b == SPECIAL) {
                b = bytes[i];
                if (b == LATIN_1_LEAD) {
                    sum = 31 * sum + b;
                    b = bytes[++i];
                    // C3 80 to C3 9E are capitals, but for the multiplication sign C3 97
                    if (b <= (byte) 0x9E && b != (byte) 0x97) {
                        b = (byte) (b + 0x20);
                    }
                } else if (b == '@') {
                    address &= at < 0;
                    at = i;
                } else if (b == ' ') {
                    if (i == 0 || i == length - 1 || (names && bytes[i - 1] == ' ')) {
                        return false;
                    }
                    address = false;
                } else if (b < ' ' || (i == 0 && b != ',') || (names && b == ',')) {
                    return false;
                }
            }
            bytes[i] = b;
            sum = 31 * sum + b;
        }
        hash = sum;
        email = address && at > 0 && at < length - 1;
        return true;
    }

    /** What becomes of each byte that needs no second look. */
    private static byte[] folded() {
        byte[] folded = new byte[256];
        for (int b = '!'; b <= '~'; b++) {
            folded[b] = (byte) (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
        }
        for (char special : new char[] {'@', ',', '\'', '#', '='}) {
            folded[special] = SPECIAL;
        }
        return folded;
    }
}
