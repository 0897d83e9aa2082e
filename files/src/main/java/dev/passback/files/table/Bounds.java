package dev.passback.files.table;

/** How much of a file is read at most, so that no file can exhaust the memory. Beyond, it is refused with the reason. */
public final class Bounds {
    /** Bytes of a file. */
    public static final int FILE_BYTES = 200 * 1024 * 1024;
    /** Columns of a table. */
    public static final int COLUMNS = 5_000;
    /** Characters of a cell. */
    public static final int CELL_CHARACTERS = 1024 * 1024;
    /** Characters of a row. */
    public static final int ROW_CHARACTERS = 16 * 1024 * 1024;
    /** Characters of a table; a workbook can name one long text in many cells. */
    public static final long CHARACTERS = 256L * 1024 * 1024;
    /** Cells of a table, missing ones of short rows counted too. */
    public static final long CELLS = 48_000_000;
    /** Rows of a table. */
    public static final int ROWS = 4_000_000;

    private Bounds() {}
}
