package dev.passback.files.layout;

import dev.passback.grade.TextColumn;

/** Text written as {@code ="00123"}, which keeps spreadsheets from taking it for a number or a formula. */
final class SpreadsheetWrap {
    private SpreadsheetWrap() {}

    static boolean isWrapped(TextColumn column, int row) {
        int length = column.length(row);
        return length >= 3
                && column.byteAt(row, 0) == '='
                && column.byteAt(row, 1) == '"'
                && column.byteAt(row, length - 1) == '"';
    }

    static String unwrap(String text) {
        return text.substring(2, text.length() - 1).replace("\"\"", "\"");
    }
}
