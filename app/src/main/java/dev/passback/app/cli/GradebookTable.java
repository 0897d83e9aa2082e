package dev.passback.app.cli;

import dev.passback.files.csv.CsvText;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A gradebook as a table: the student, a column for each kind of identifier, a column for each item. */
final class GradebookTable {
    private final GradebookSnapshot book;
    private final List<IdentifierColumn> identifiers;

    GradebookTable(GradebookSnapshot book) {
        this.book = book;
        this.identifiers = book.roster().columns().stream()
                .filter(column -> column.kind() != IdentifierKind.NAME)
                .toList();
    }

    /** Writes CSV; what a spreadsheet program would run is guarded. */
    void writeCsv(Writer out) {
        CsvText csv = new CsvText(out);
        csv.line(guarded(header()));
        for (int student = 0; student < book.roster().size(); student++) {
            csv.line(guarded(cells(student)));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print the table", e);
        }
    }

    void print(Screen screen) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header());
        for (int student = 0; student < book.roster().size(); student++) {
            lines.add(cells(student));
        }
        int[] widths = new int[header().size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        for (int l = 0; l < lines.size(); l++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = lines.get(l).get(i);
                text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            screen.line(
                    l == 0 ? Screen.Style.BOLD : Screen.Style.PLAIN,
                    text.toString().stripTrailing());
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("Student"));
        identifiers.forEach(column -> header.add(column.kind().label()));
        book.items().forEach(item -> header.add(item.title()));
        return header;
    }

    private List<String> cells(int student) {
        List<String> cells = new ArrayList<>();
        cells.add(book.roster().student(student).name().orElse(""));
        identifiers.forEach(column -> cells.add(column.values().get(student).strip()));
        book.scores().forEach(scores -> cells.add(scores.get(student).toString()));
        return cells;
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(SpreadsheetText::guarded).toList();
    }
}
