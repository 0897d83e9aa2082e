package dev.passback.files.layout;

import dev.passback.grade.TextColumn;

/**
 * Puts names written {@code Last, First} into reading order without making texts of them. What needs a second look, such as
 * a second comma or a blank that is not the usual one, is left to {@link StudentNames#readable}.
 */
final class LastFirst {
    private byte[] written = new byte[64];
    private byte[] read = new byte[64];

    /** {@return whether the name was added} */
    boolean add(TextColumn column, int row, TextColumn.Builder names) {
        int length = column.length(row);
        if (length >= written.length) {
            written = new byte[length * 2];
            read = new byte[length * 2];
        }
        column.copy(row, written);
        int comma = -1;
        for (int i = 0; i < length; i++) {
            byte b = written[i];
            if (b == ',') {
                if (comma >= 0) {
                    return false;
                }
                comma = i;
            } else if (isOdd(b)) {
                return false;
            }
        }
        int end = comma < 0 ? 0 : part(comma + 1, length, 0);
        if (end == 0) {
            return false;
        }
        read[end] = ' ';
        int all = part(0, comma, end + 1);
        if (all == end + 1) {
            return false;
        }
        names.add(read, all);
        return true;
    }

    /** Copies a part of the name without the blanks around it; {@return where it ends} */
    private int part(int from, int to, int at) {
        int start = from;
        int end = to;
        while (start < end && written[start] == ' ') {
            start++;
        }
        while (end > start && written[end - 1] == ' ') {
            end--;
        }
        System.arraycopy(written, start, read, at, end - start);
        return at + end - start;
    }

    /** {@return whether it is a control, begins a blank beyond ASCII (E1, E2 or E3), or may stand for a spreadsheet} */
    private static boolean isOdd(byte b) {
        return (b >= 0 && b < ' ') || (b >= (byte) 0xE1 && b <= (byte) 0xE3) || b == '=';
    }
}
