package dev.passback.files.workbook;

import dev.passback.finding.Wording;

/** Where a cell stands, as workbooks write it: {@code C7}. */
final class CellPlace {
    /** More columns and rows than any spreadsheet program has. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_ROWS = 1_048_576;

    private CellPlace() {}

    /**
     * {@return the column from 0}
     *
     * @throws WorkbookException where no spreadsheet has such a column
     */
    static int column(String place) throws WorkbookException {
        int column = 0;
        int i = 0;
        for (; i < place.length() && isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                throw new WorkbookException(Wording.of("a cell stands beyond the last column"));
            }
        }
        if (i == 0) {
            throw new WorkbookException(Wording.of("a cell has no column"));
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** {@return the row from 1} */
    static int row(String number) throws WorkbookException {
        if (number.isEmpty() || number.length() > 7 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new WorkbookException(Wording.of("a row has no number"));
        }
        int row = Integer.parseInt(number);
        if (row < 1 || row > MOST_ROWS) {
            throw new WorkbookException(Wording.of("a row stands beyond the last row"));
        }
        return row;
    }
}
