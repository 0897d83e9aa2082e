package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import java.util.Arrays;

/** The cells of one row while it is read, in buffers that all rows share. Refuses what passes the bounds. */
final class RowBuffer {
    private final String file;
    private char[] text = new char[4096];
    private int[] ends = new int[64];
    private int cells;
    private boolean blank = true;
    private int line;

    RowBuffer(String file) {
        this.file = file;
    }

    void begin(int startingLine) {
        line = startingLine;
        cells = 0;
        blank = true;
    }

    void add(char[] source, int offset, int length) {
        if (length > Bounds.CELL_CHARACTERS) {
            throw refused("a cell is larger than 1 MB", "Look for a quote that is never closed.");
        }
        if (cells == Bounds.COLUMNS * 2) {
            throw refused("a row has far more than " + Bounds.COLUMNS + " columns", "Export fewer columns.");
        }
        int start = cells == 0 ? 0 : ends[cells - 1];
        int end = start + length;
        if (end > Bounds.ROW_CHARACTERS) {
            throw refused("a row is larger than 16 MB", "Look for a quote that is never closed.");
        }
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        System.arraycopy(source, offset, text, start, length);
        for (int i = start; blank && i < end; i++) {
            blank = isBlank(text[i]);
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells++] = end;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    int cells() {
        return cells;
    }

    int line() {
        return line;
    }

    /** {@return whether no cell holds anything} */
    boolean isBlank() {
        return blank;
    }

    char[] text() {
        return text;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int length(int cell) {
        return ends[cell] - start(cell);
    }

    String cell(int cell) {
        return new String(text, start(cell), length(cell));
    }

    UnreadableFileException refused(String reason, String repair) {
        return new UnreadableFileException(file, line, reason, repair);
    }
}
