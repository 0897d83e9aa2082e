package dev.passback.files.table;

import dev.passback.files.UnreadableFileException;
import dev.passback.files.workbook.SheetRows;
import dev.passback.files.workbook.Workbook;
import dev.passback.files.workbook.WorkbookException;
import dev.passback.finding.Wording;
import java.util.BitSet;

/** The rows of a workbook's sheet, their gaps filled with blanks; counts what may surprise. */
final class WorkbookRows implements RowSource {
    private static final char[] NOTHING = {};

    private final String file;
    private final Workbook workbook;
    private final Workbook.Sheet sheet;
    private final BitSet numbers = new BitSet();
    private int countedBelow;
    private int formulas;
    private int firstFormula;

    WorkbookRows(String file, Workbook workbook, Workbook.Sheet sheet) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** Says that what stands at and above this line is no matter of interest. */
    void countBelow(int line) {
        countedBelow = line;
        numbers.clear();
        formulas = 0;
    }

    @Override
    public void read(Rows receiver) {
        try {
            workbook.read(sheet, new Filler(receiver));
        } catch (WorkbookException e) {
            throw refused(file, e);
        }
    }

    static UnreadableFileException refused(String file, WorkbookException e) {
        UnreadableFileException refusal = new UnreadableFileException(
                file,
                0,
                e.reason(),
                Wording.of("Open it in a spreadsheet program and save it as .xlsx or as CSV UTF-8."));
        refusal.initCause(e);
        return refusal;
    }

    /** {@return the columns that held a number} */
    BitSet numbers() {
        return numbers;
    }

    int formulas() {
        return formulas;
    }

    int firstFormula() {
        return firstFormula;
    }

    private final class Filler implements SheetRows.Receiver {
        private final Rows receiver;
        private int row;
        private int filled;

        Filler(Rows receiver) {
            this.receiver = receiver;
        }

        @Override
        public void begin(int number) {
            row = number;
            filled = 0;
            receiver.begin(number);
        }

        @Override
        public void cell(int column, String text, SheetRows.Origin origin) {
            for (; filled < column; filled++) {
                receiver.cell(NOTHING, 0, 0);
            }
            filled++;
            receiver.cell(text.toCharArray(), 0, text.length());
            if (row <= countedBelow) {
                return;
            }
            switch (origin) {
                case NUMBER -> numbers.set(column);
                case FORMULA -> firstFormula = formulas++ == 0 ? row : firstFormula;
                case TEXT -> {}
            }
        }

        @Override
        public boolean end() {
            return receiver.end();
        }
    }
}
