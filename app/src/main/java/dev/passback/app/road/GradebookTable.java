package dev.passback.app.road;

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
public final class GradebookTable {
    private final GradebookSnapshot book;
    private final List<IdentifierColumn> identifiers;

    public GradebookTable(GradebookSnapshot book) {
        this.book = book;
        this.identifiers = book.roster().columns().stream()
                .filter(column -> column.kind() != IdentifierKind.NAME)
                .toList();
    }

    /** Writes CSV; what a spreadsheet program would run is guarded. */
    public void writeCsv(Writer out) {
        CsvText csv = new CsvText(out);
        csv.line(guarded(header()));
        for (int student = 0; student < book.roster().size(); student++) {
            csv.line(guarded(cells(student)));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the table", e);
        }
    }

    /** {@return how many students there are} */
    public int size() {
        return book.roster().size();
    }

    public List<String> header() {
        List<String> header = new ArrayList<>(List.of("Student"));
        identifiers.forEach(column -> header.add(column.kind().label()));
        book.items().forEach(item -> header.add(item.title()));
        return header;
    }

    /** {@return a student's line, from 0} */
    public List<String> cells(int student) {
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
