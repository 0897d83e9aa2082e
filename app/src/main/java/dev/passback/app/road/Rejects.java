package dev.passback.app.road;

import dev.passback.files.csv.RejectsFile;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.table.Table;
import dev.passback.files.upload.Published;
import dev.passback.plan.ReturnedRow;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Writes the rows that come back, in the source's own layout. */
public final class Rejects {
    private Rejects() {}

    /** {@return the rows that come back, also those of cells that the gradebook did not take when they were written} */
    public static List<ReturnedRow> with(List<ReturnedRow> planned, Report report, ScoreFile source) {
        Map<Integer, ReturnedRow> byLine = new TreeMap<>();
        planned.forEach(row -> byLine.put(row.line(), row));
        for (JournalledChange change : report.open()) {
            int line = change.change().line();
            OptionalInt place = source.table().rowAt(line);
            if (place.isPresent()) {
                ReturnedRow row = byLine.getOrDefault(line, new ReturnedRow(place.getAsInt(), line, List.of()));
                List<String> reasons = new ArrayList<>(row.reasons());
                reasons.add(OpenChanges.reason(change));
                byLine.put(
                        line,
                        new ReturnedRow(
                                row.row(), line, reasons.stream().distinct().toList()));
            }
        }
        return List.copyOf(byLine.values());
    }

    /** {@return whether there was anything to write; the file appears whole or not at all} */
    public static boolean write(ScoreFile source, List<ReturnedRow> rows, Path path) {
        if (rows.isEmpty()) {
            return false;
        }
        try {
            Published.write(path, out -> write(source, rows, out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
        return true;
    }

    /** Writes the rows with a last column that says why they came back. */
    public static void write(ScoreFile source, List<ReturnedRow> rows, Writer out) throws IOException {
        Table table = source.table();
        RejectsFile.write(
                table.header(), rows.stream().map(row -> rejected(table, row)).iterator(), out);
    }

    private static RejectsFile.Row rejected(Table table, ReturnedRow row) {
        int place = table.rowAt(row.line())
                .orElseThrow(() -> new IllegalStateException("the file has no line " + row.line()));
        List<String> cells = new ArrayList<>(table.cells(place));
        cells.addAll(table.extras().getOrDefault(place, List.of()));
        return new RejectsFile.Row(cells, row.reasons());
    }
}
