package dev.passback.files.table;

import dev.passback.files.number.Counted;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.Lines;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows of a file and keeps those under the header by column, mending ragged ones. */
final class TableBuilder implements RowSource.Rows {
    /** So many rows that are too long are told one by one; of the others only the count. */
    private static final int TOLD_ROWS = 10_000;

    private static final String REASON = "reason";

    private final TableForm form;
    private final RowBuffer row;
    private final List<String> header;
    private final boolean returned;
    private final int width;
    private final TextColumn.Builder[] columns;
    private final Map<Integer, List<String>> extras = new HashMap<>();
    private final List<Finding> findings;
    private int[] lines = new int[256];
    private int size;
    private int shortRows;
    private int firstShort;
    private int restored;
    private int firstRestored;
    private int untoldLong;

    TableBuilder(String file, TableForm form, HeaderRow found, List<Finding> earlier) {
        this.form = form;
        row = new RowBuffer(file);
        row.begin(found.line());
        List<String> cells = new ArrayList<>(found.cells());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        returned = cells.size() > 1 && cells.getLast().equals(REASON);
        header = returned ? cells.subList(0, cells.size() - 1) : cells;
        width = header.size();
        if (width > Bounds.COLUMNS) {
            throw row.refused("it has " + width + " columns, more than " + Bounds.COLUMNS, "Export fewer columns.");
        }
        columns = new TextColumn.Builder[width];
        Arrays.setAll(columns, i -> new TextColumn.Builder());
        findings = new ArrayList<>(earlier);
        if (found.index() > 0) {
            findings.add(Finding.of(
                    FindingCode.PREAMBLE_SKIPPED,
                    Place.row(found.line()),
                    Counted.of(found.index(), "row") + " above the header, which is line " + found.line() + "."));
        }
    }

    @Override
    public void begin(int line) {
        row.begin(line);
    }

    @Override
    public void cell(char[] text, int offset, int length) {
        row.add(text, offset, length);
    }

    @Override
    public boolean end() {
        if (row.line() > form.headerLine() && !row.isBlank()) {
            addRow();
        }
        return true;
    }

    private void addRow() {
        if ((long) (size + 1) * width > Bounds.CELLS) {
            throw row.refused("it holds more than " + Bounds.CELLS + " cells", "Split the file.");
        }
        int cells = row.cells();
        for (int i = 0; i < width; i++) {
            if (i >= cells) {
                columns[i].add("");
            } else if (GuardedText.isGuarded(row.text(), row.start(i), row.length(i))) {
                columns[i].add(row.text(), row.start(i) + 1, row.length(i) - 1);
                firstRestored = restored++ == 0 ? row.line() : firstRestored;
            } else {
                columns[i].add(row.text(), row.start(i), row.length(i));
            }
        }
        if (cells < width) {
            firstShort = shortRows++ == 0 ? row.line() : firstShort;
        }
        keepExtras(returned ? width + 1 : width);
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] = row.line();
    }

    private void keepExtras(int from) {
        List<String> beyond = new ArrayList<>();
        boolean blank = true;
        for (int i = from; i < row.cells(); i++) {
            String cell = row.cell(i);
            blank &= cell.isBlank();
            beyond.add(cell);
        }
        if (blank) {
            return;
        }
        extras.put(size, List.copyOf(beyond));
        if (extras.size() > TOLD_ROWS) {
            untoldLong++;
            return;
        }
        findings.add(Finding.of(
                FindingCode.ROW_LONG,
                Place.row(row.line()),
                "The row has " + Counted.of(row.cells(), "cell") + " under " + Counted.of(from, "header")
                        + ", so its scores were not read."));
    }

    Table build() {
        return build(new BitSet());
    }

    Table build(BitSet typedNumbers) {
        if (shortRows > 0) {
            findings.add(Finding.of(
                    FindingCode.ROW_SHORT,
                    Place.row(firstShort),
                    Counted.of(shortRows, "row") + " with fewer cells than the header (first: line " + firstShort
                            + "); the missing ones were read as blank."));
        }
        if (restored > 0) {
            findings.add(Finding.of(
                    FindingCode.SPREADSHEET_TEXT_RESTORED,
                    Place.row(firstRestored),
                    "A ' was taken off " + Counted.of(restored, "cell") + " (first: line " + firstRestored + ")."));
        }
        if (untoldLong > 0) {
            findings.add(Finding.of(
                    FindingCode.ROW_LONG,
                    Place.WHOLE,
                    "More cells than the header also in " + Counted.of(untoldLong, "other row") + "."));
        }
        List<TextColumn> built = new ArrayList<>(width);
        for (TextColumn.Builder column : columns) {
            built.add(column.build());
        }
        Lines numbers = Lines.of(Arrays.copyOf(lines, size));
        return new Table(form, header, built, numbers, extras, typedNumbers, returned, findings);
    }
}
