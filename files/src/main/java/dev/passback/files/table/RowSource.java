package dev.passback.files.table;

/** A file that gives its rows from the top, as often as it is asked. */
interface RowSource {

    /**
     * Gives every row in turn until the receiver has enough.
     *
     * @throws dev.passback.files.UnreadableFileException where the file is broken or passes the bounds
     */
    void read(Rows receiver);

    /** Takes the rows of a file, cell by cell. */
    interface Rows {
        void begin(int line);

        void cell(char[] text, int offset, int length);

        /** {@return whether another row is wanted} */
        boolean end();
    }
}
