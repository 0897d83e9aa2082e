package dev.passback.app.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.passback.connect.Outcome;
import dev.passback.files.csv.CsvText;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Every change of a transfer as CSV, with where it came from and what became of it. */
public final class ChangesCsv {
    private static final List<String> HEADER =
            List.of("Student", "Item", "Before", "After", "Line", "Column", "Matched by", "Outcome", "Detail");

    private ChangesCsv() {}

    public static byte[] of(Stream<JournalledChange> changes) {
        StringWriter text = new StringWriter();
        CsvText csv = new CsvText(text);
        csv.line(HEADER);
        changes.forEach(change -> csv.line(cells(change)));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> cells(JournalledChange journalled) {
        PlannedWrite change = journalled.change();
        return Stream.of(
                        change.studentLabel(),
                        change.itemTitle(),
                        change.before().toString(),
                        change.after().toString(),
                        String.valueOf(change.line()),
                        change.column(),
                        change.matchedBy(),
                        journalled.outcome().map(ChangesCsv::word).orElse("open"),
                        journalled.outcome().map(ChangesCsv::detail).orElse(""))
                .map(SpreadsheetText::guarded)
                .toList();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> "written";
            case Outcome.Kept kept -> "kept";
            case Outcome.Refused refused -> "refused";
        };
    }

    private static String detail(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> "";
            case Outcome.Kept kept -> "holds " + kept.found();
            case Outcome.Refused refused -> refused.reason().text();
        };
    }
}
