package dev.passback.files.table;

import dev.passback.finding.Finding;
import dev.passback.grade.Lines;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A file's cells as texts, kept by column: what stands under the header, blank rows left out. Immutable.
 *
 * <p>A rejects file is written from it: {@link #header()} and {@link #cells(int)} are the source's own.
 *
 * @param form how the file was written
 * @param header the headers as they stand in the file
 * @param columns the cells under each header, each as long as the table
 * @param lines where each row stands in the file, from 1
 * @param extras what rows hold beyond the header, by row; such a row cannot be trusted, since its cells may have moved
 * @param typedNumbers columns in which a workbook holds numbers where texts may have been meant
 * @param returned whether it is a rejects file of Passback that came back: its {@code reason} column is left out
 * @param findings what was odd, and every repair that was made
 */
public record Table(
        TableForm form,
        List<String> header,
        List<TextColumn> columns,
        Lines lines,
        Map<Integer, List<String>> extras,
        BitSet typedNumbers,
        boolean returned,
        List<Finding> findings) {

    public Table {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        extras = Map.copyOf(extras);
        typedNumbers = (BitSet) typedNumbers.clone();
        findings = List.copyOf(findings);
    }

    /** {@return how many rows stand under the header} */
    public int size() {
        return lines.size();
    }

    public int width() {
        return header.size();
    }

    public String cell(int row, int column) {
        return columns.get(column).get(row);
    }

    /** {@return the cells of a row, as many as there are headers} */
    public List<String> cells(int row) {
        List<String> cells = new ArrayList<>(width());
        for (TextColumn column : columns) {
            cells.add(column.get(row));
        }
        return cells;
    }

    /** {@return the rows that held more cells than the header, so that nobody knows which cell belongs where} */
    public BitSet untrusted() {
        BitSet untrusted = new BitSet();
        extras.keySet().forEach(untrusted::set);
        return untrusted;
    }

    /** {@return the row that stands in {@code line} of the file} */
    public OptionalInt rowAt(int line) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = lines.get(middle);
            if (found == line) {
                return OptionalInt.of(middle);
            }
            if (found < line) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }
}
