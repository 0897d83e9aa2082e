package dev.passback.app.cli;

import dev.passback.files.csv.RejectsFile;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.table.Table;
import dev.passback.files.upload.Published;
import dev.passback.plan.ReturnedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows that come back, in the source's own layout. */
final class Rejects {
    private Rejects() {}

    /** {@return whether there was anything to write} */
    static boolean write(ScoreFile source, List<ReturnedRow> rows, Path path) {
        if (rows.isEmpty()) {
            return false;
        }
        Table table = source.table();
        try {
            Published.write(
                    path,
                    out -> RejectsFile.write(
                            table.header(),
                            rows.stream().map(row -> rejected(table, row)).iterator(),
                            out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
        return true;
    }

    private static RejectsFile.Row rejected(Table table, ReturnedRow row) {
        int place = table.rowAt(row.line())
                .orElseThrow(() -> new IllegalStateException("the file has no line " + row.line()));
        List<String> cells = new ArrayList<>(table.cells(place));
        cells.addAll(table.extras().getOrDefault(place, List.of()));
        return new RejectsFile.Row(cells, row.reasons());
    }
}
