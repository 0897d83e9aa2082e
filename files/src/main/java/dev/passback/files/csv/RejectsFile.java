package dev.passback.files.csv;

import dev.passback.files.spreadsheet.SpreadsheetText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The rows that came back: the source's own columns and a last one that says why, ready to be mended and fed in again.
 *
 * <p>Cells are written as they stood in the source, guarded against spreadsheet programs.
 */
public final class RejectsFile {
    /** The header of the column that says why a row came back. */
    public static final String REASON = "reason";

    private static final String BETWEEN_REASONS = "; ";

    /** A row of the source that came back, and why. */
    public record Row(List<String> cells, List<String> reasons) {
        public Row {
            cells = List.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }

    private RejectsFile() {}

    /**
     * Writes the file.
     *
     * @param header the header of the source as it stands there; a last column {@code reason}, from rejects that were
     *     fed in again, is replaced
     * @throws java.io.UncheckedIOException when a line cannot be written
     */
    public static void write(List<String> header, Iterator<Row> rows, Writer out) throws IOException {
        boolean hadReason = !header.isEmpty() && header.getLast().strip().equalsIgnoreCase(REASON);
        int width = hadReason ? header.size() - 1 : header.size();
        CsvText csv = new CsvText(out);
        csv.line(line(header.subList(0, width), width, REASON, List.of()));
        while (rows.hasNext()) {
            Row row = rows.next();
            // cells beyond the header stay behind the reason, so that the row is as long as it was and the reason has
            // a column of its own
            int beyond = Math.min(row.cells().size(), header.size());
            csv.line(line(
                    row.cells().subList(0, Math.min(width, row.cells().size())),
                    width,
                    String.join(BETWEEN_REASONS, row.reasons()),
                    row.cells().subList(beyond, row.cells().size())));
        }
        csv.flush();
    }

    private static List<String> line(List<String> cells, int width, String reason, List<String> beyond) {
        List<String> line = new ArrayList<>(width + 1 + beyond.size());
        cells.forEach(cell -> line.add(SpreadsheetText.guarded(cell)));
        while (line.size() < width) {
            line.add("");
        }
        line.add(SpreadsheetText.guarded(reason));
        beyond.forEach(cell -> line.add(SpreadsheetText.guarded(cell)));
        return line;
    }
}
