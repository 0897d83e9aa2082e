package dev.passback.files.number;

import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;

/**
 * Reads numbers that can be meant only one way, digits with at most one decimal point, straight from their bytes. Three
 * decimals are left to others, unless a zero stands before them: {@code 1.234} may be a thousand.
 */
final class PlainScores {
    private static final int MAX_DIGITS = 18;

    private final ScoreColumn.Builder scores;
    private boolean whole = true;

    PlainScores(int size) {
        scores = new ScoreColumn.Builder(size);
    }

    /** What a cell was. */
    enum Read {
        WHOLE,
        POINT,
        /** Nothing was added. */
        NOT_PLAIN
    }

    void addBlank() {
        scores.addBlank();
    }

    Read add(TextColumn column, int row) {
        if (!whole) {
            return parse(column, row, false);
        }
        Read read = parse(column, row, true);
        whole = read != Read.NOT_PLAIN;
        return read;
    }

    private Read parse(TextColumn column, int row, boolean keep) {
        int length = column.length(row);
        byte first = column.byteAt(row, 0);
        boolean negative = first == '-';
        int start = negative || first == '+' ? 1 : 0;
        if (length - start > MAX_DIGITS) {
            return Read.NOT_PLAIN;
        }
        long value = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            byte c = column.byteAt(row, i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return Read.NOT_PLAIN;
            }
        }
        int scale = point < 0 ? 0 : length - point - 1;
        int digits = length - start - (point < 0 ? 0 : 1);
        boolean mayBeThousands = scale == 3 && point > start && column.byteAt(row, start) != '0' && point - start <= 3;
        if (digits == 0 || mayBeThousands) {
            return Read.NOT_PLAIN;
        }
        if (keep) {
            scores.addPoints(negative ? -value : value, scale);
        }
        return point < 0 ? Read.WHOLE : Read.POINT;
    }

    /** {@return the scores; complete only if every cell was plain} */
    ScoreColumn build() {
        return scores.build();
    }
}
