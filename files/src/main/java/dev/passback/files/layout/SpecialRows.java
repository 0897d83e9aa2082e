package dev.passback.files.layout;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * The rows of a table that are no students'.
 *
 * @param maximums the row with the points possible
 * @param skipped all rows that are no students', the row with the points possible among them
 */
public record SpecialRows(OptionalInt maximums, BitSet skipped) {
    public SpecialRows {
        skipped = (BitSet) skipped.clone();
    }

    /** {@return a copy} */
    @Override
    public BitSet skipped() {
        return (BitSet) skipped.clone();
    }

    static SpecialRows none() {
        return new SpecialRows(OptionalInt.empty(), new BitSet());
    }

    /** {@return the same rows and one that is skipped} */
    SpecialRows skipping(int row) {
        BitSet more = (BitSet) skipped.clone();
        more.set(row);
        return new SpecialRows(maximums, more);
    }
}
