package dev.passback.files.number;

import dev.passback.grade.TextColumn;

/** What the separators in a number say about the number form of its file, whatever the number is. */
enum NumberShape {
    /** Digits only, perhaps with a sign. */
    WHOLE,
    /** Can only have been written with a decimal point: {@code 12.5}, {@code 1,234.5}, {@code 1,234,567}. */
    POINT,
    /** Can only have been written with a decimal comma: {@code 12,5}, {@code 1.234,5}, {@code 1.234.567}. */
    COMMA,
    /** {@code 1.234}: a decimal point or a thousands separator. */
    POINT_OR_GROUP,
    /** {@code 1,234}: a decimal comma or a thousands separator. */
    COMMA_OR_GROUP,
    /** No number, or one with blanks or a percent sign inside. */
    OTHER;

    /** {@return the shape of a cell, without making objects} */
    static NumberShape of(TextColumn column, int row) {
        int end = column.length(row);
        while (end > 0 && column.byteAt(row, end - 1) == ' ') {
            end--;
        }
        int i = 0;
        while (i < end && column.byteAt(row, i) == ' ') {
            i++;
        }
        if (i < end && (column.byteAt(row, i) == '-' || column.byteAt(row, i) == '+')) {
            i++;
        }
        boolean leadingZero = i < end && column.byteAt(row, i) == '0';
        int points = 0;
        int commas = 0;
        int digits = 0;
        int group = 0;
        int firstGroup = -1;
        boolean innerGroupsOfThree = true;
        byte last = 0;
        for (; i < end; i++) {
            byte c = column.byteAt(row, i);
            if (c >= '0' && c <= '9') {
                digits++;
                group++;
            } else if (c == '.' || c == ',') {
                if (firstGroup < 0) {
                    firstGroup = group;
                } else {
                    innerGroupsOfThree &= group == 3;
                }
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                last = c;
                group = 0;
            } else {
                return OTHER;
            }
        }
        if (digits == 0) {
            return OTHER;
        }
        if (points + commas == 0) {
            return WHOLE;
        }
        boolean mayBeGrouped = firstGroup >= 1 && firstGroup <= 3 && !leadingZero && innerGroupsOfThree;
        if (points > 0 && commas > 0) {
            int lasts = last == '.' ? points : commas;
            return !mayBeGrouped || lasts > 1 ? OTHER : last == '.' ? POINT : COMMA;
        }
        if (points + commas == 1) {
            if (mayBeGrouped && group == 3) {
                return last == '.' ? POINT_OR_GROUP : COMMA_OR_GROUP;
            }
            return last == '.' ? POINT : COMMA;
        }
        if (mayBeGrouped && group == 3) {
            return last == '.' ? COMMA : POINT;
        }
        return OTHER;
    }
}
