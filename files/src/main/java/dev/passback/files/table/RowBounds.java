package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.finding.Wording;

/** Counts the cells and characters of the row that is read, and refuses what passes the bounds. */
final class RowBounds {
    private final String file;
    private int line;
    private int cells;
    private int characters;
    private boolean blank = true;

    RowBounds(String file) {
        this.file = file;
    }

    void begin(int startingLine) {
        line = startingLine;
        cells = 0;
        characters = 0;
        blank = true;
    }

    void add(char[] text, int offset, int length) {
        if (length > Bounds.CELL_CHARACTERS) {
            throw refused(
                    Wording.of("a cell is larger than 1 MB"), Wording.of("Look for a quote that is never closed."));
        }
        characters += length;
        if (characters > Bounds.ROW_CHARACTERS) {
            throw refused(
                    Wording.of("a row is larger than 16 MB"), Wording.of("Look for a quote that is never closed."));
        }
        if (++cells > Bounds.COLUMNS * 2) {
            throw refused(
                    Wording.of("a row has far more than {} cells", Bounds.COLUMNS),
                    Wording.of("Export fewer columns."));
        }
        for (int i = 0; blank && i < length; i++) {
            char c = text[offset + i];
            blank = c <= ' ' || c == '\u00A0' || c == '\uFEFF';
        }
    }

    int line() {
        return line;
    }

    int cells() {
        return cells;
    }

    int characters() {
        return characters;
    }

    /** {@return whether no cell holds anything} */
    boolean isBlank() {
        return blank;
    }

    UnreadableFileException refused(Wording reason, Wording repair) {
        return new UnreadableFileException(file, line, reason, repair);
    }
}
