package dev.passback.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;

/**
 * CSV as Passback writes it: comma, LF, quotes only where they are needed, an empty cell without quotes (Canvas takes
 * {@code ""} in the points row for a change, read in its source of 2026).
 *
 * <p>Writes to a writer that the caller made for UTF-8 and closes; not thread-safe.
 */
public final class CsvText {
    private final CsvWriter lines;

    public CsvText(Writer out) {
        lines = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /**
     * Writes a line.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public CsvText line(Iterable<String> cells) {
        lines.writeRecord(cells);
        return this;
    }

    /** Hands every line on to the writer; nothing is complete without it. */
    public void flush() throws IOException {
        lines.flush();
    }
}
