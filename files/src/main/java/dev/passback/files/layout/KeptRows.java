package dev.passback.files.layout;

import dev.passback.files.table.Table;
import dev.passback.grade.Lines;
import dev.passback.grade.TextColumn;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The rows of a table that are students'.
 *
 * @param rows their places in the table, from 0, rising
 * @param all whether these are all rows of the table
 */
@SuppressWarnings("ArrayRecordComponent") // a view on one table, never compared
public record KeptRows(int[] rows, boolean all) {

    public static KeptRows of(Table table, SpecialRows special) {
        BitSet skipped = special.skipped();
        int[] rows = IntStream.range(0, table.size())
                .filter(row -> !skipped.get(row))
                .toArray();
        return new KeptRows(rows, rows.length == table.size());
    }

    public int size() {
        return rows.length;
    }

    /** {@return these rows of a column; the column itself where these are all} */
    TextColumn of(TextColumn column) {
        return all ? column : column.select(rows);
    }

    public Lines lines(Table table) {
        return all
                ? table.lines()
                : Lines.of(IntStream.of(rows).map(table.lines()::get).toArray());
    }
}
