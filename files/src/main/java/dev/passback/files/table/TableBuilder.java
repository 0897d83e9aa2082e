package dev.passback.files.table;

import dev.passback.files.number.Counted;
import dev.passback.files.spreadsheet.SpreadsheetText;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
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

    /** With more of them it is the header that is wrong. */
    private static final int MOST_LONG_ROWS = 100_000;

    private static final Wording SPLIT = Wording.of("Split the file.");
    private static final String REASON = "reason";

    private final TableForm form;
    private final RowBounds row;
    private final List<String> header;
    private final boolean returned;
    private final int width;
    private final TextColumn.Builder[] columns;
    private final Map<Integer, List<String>> extras = new HashMap<>();
    private final List<String> beyond = new ArrayList<>();
    private final List<Finding> findings;
    private int[] lines = new int[256];
    private int size;
    private long characters;
    private int shortRows;
    private int firstShort;
    private int restored;
    private int firstRestored;
    private int untoldLong;

    /** @param expectedRows about how many rows there will be: large columns grow at the cost of copies */
    TableBuilder(String file, TableForm form, HeaderRow found, List<Finding> earlier, int expectedRows) {
        this.form = form;
        row = new RowBounds(file);
        row.begin(found.line());
        int titled = found.cells().size();
        while (titled > 0 && found.cells().get(titled - 1).isEmpty()) {
            titled--;
        }
        returned = titled > 1 && found.cells().get(titled - 1).equals(REASON);
        header = returned ? found.cells().subList(0, titled - 1) : found.cells();
        width = header.size();
        if (width > Bounds.COLUMNS) {
            throw row.refused(
                    Wording.of("it has {} columns, more than {}", width, Bounds.COLUMNS),
                    Wording.of("Export fewer columns."));
        }
        columns = new TextColumn.Builder[width];
        Arrays.setAll(columns, i -> new TextColumn.Builder(expectedRows));
        restored = found.restored();
        firstRestored = found.line();
        findings = new ArrayList<>(earlier);
        if (found.index() > 0) {
            findings.add(Finding.of(
                    FindingCode.PREAMBLE_SKIPPED,
                    Place.row(found.line()),
                    Wording.of("{} above the header, which is line {}.", Counted.rows(found.index()), found.line())));
        }
    }

    @Override
    public void begin(int line) {
        row.begin(line);
        beyond.clear();
    }

    @Override
    public void cell(char[] text, int offset, int length) {
        if (row.line() <= form.headerLine()) {
            return;
        }
        int index = row.cells();
        row.add(text, offset, length);
        if (index >= width) {
            // the reasons of a rejects file are dropped, cells under no header are kept
            if (index > width || !returned) {
                beyond.add(new String(text, offset, length));
            }
        } else if (SpreadsheetText.isGuarded(text, offset, length)) {
            columns[index].add(text, offset + 1, length - 1);
            firstRestored = restored++ == 0 ? row.line() : firstRestored;
        } else {
            columns[index].add(text, offset, length);
        }
    }

    @Override
    public boolean end() {
        if (row.line() > form.headerLine()) {
            if (row.isBlank()) {
                for (int i = 0; i < Math.min(row.cells(), width); i++) {
                    columns[i].removeLast();
                }
            } else {
                endRow();
            }
        }
        return true;
    }

    private void endRow() {
        characters += row.characters();
        if (characters > Bounds.CHARACTERS) {
            throw row.refused(Wording.of("it holds more than 256 MB of text"), SPLIT);
        }
        if ((long) (size + 1) * width > Bounds.CELLS) {
            throw row.refused(Wording.of("it holds more than {} cells", Bounds.CELLS), SPLIT);
        }
        if (size == Bounds.ROWS) {
            throw row.refused(Wording.of("it holds more than {} rows", Bounds.ROWS), SPLIT);
        }
        for (int i = row.cells(); i < width; i++) {
            columns[i].add("");
        }
        // a workbook does not keep blank cells, so its rows end where they end
        if (row.cells() < width && form.container() == TableForm.Container.TEXT) {
            firstShort = shortRows++ == 0 ? row.line() : firstShort;
        }
        if (!beyond.isEmpty()) {
            keepExtras();
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] = row.line();
    }

    private void keepExtras() {
        if (beyond.stream().allMatch(String::isBlank)) {
            return;
        }
        if (extras.size() == MOST_LONG_ROWS) {
            throw row.refused(
                    Wording.of("more than {} rows hold more cells than the header has titles", MOST_LONG_ROWS),
                    Wording.of("Give every column a title."));
        }
        extras.put(size, List.copyOf(beyond));
        if (extras.size() > TOLD_ROWS) {
            untoldLong++;
            return;
        }
        findings.add(Finding.of(
                FindingCode.ROW_LONG,
                Place.row(row.line()),
                Wording.of(
                        "The row has {} under {}, so its scores were not read.",
                        Counted.cells(row.cells()),
                        Counted.headers(returned ? width + 1 : width))));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Table build() {
        return build(new BitSet());
    }

    Table build(BitSet typedNumbers) {
        if (shortRows > 0) {
            findings.add(Finding.of(
                    FindingCode.ROW_SHORT,
                    Place.row(firstShort),
                    Wording.of(
                            "{} with fewer cells than the header (first: line {}); the missing ones were read as blank.",
                            Counted.rows(shortRows),
                            firstShort)));
        }
        if (restored > 0) {
            findings.add(Finding.of(
                    FindingCode.SPREADSHEET_TEXT_RESTORED,
                    Place.row(firstRestored),
                    Wording.of("A ' was taken off {} (first: line {}).", Counted.cells(restored), firstRestored)));
        }
        if (untoldLong > 0) {
            findings.add(Finding.of(
                    FindingCode.ROW_LONG,
                    Place.WHOLE,
                    Wording.of("More cells than the header also in {}.", Counted.otherRows(untoldLong))));
        }
        List<TextColumn> built = new ArrayList<>(width);
        for (TextColumn.Builder column : columns) {
            built.add(column.build());
        }
        Lines numbers = Lines.of(Arrays.copyOf(lines, size));
        return new Table(form, header, built, numbers, extras, typedNumbers, returned, findings);
    }
}
