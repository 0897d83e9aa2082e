package dev.passback.mapping;

import dev.passback.grade.ScoreColumn;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the column that is the sum of all others: in each row it is half of what all columns add up to. One pass over the
 * rows, however many columns there are.
 */
final class SumCandidates {
    /** Fewer rows than this may agree by chance. */
    private static final int ROWS_THAT_CONVINCE = 3;

    private static final int FEWEST_ADDENDS = 2;

    private final List<ScoreColumn> columns;
    private final BitSet candidates = new BitSet();
    private final int[] convincing;

    private SumCandidates(List<ScoreColumn> columns) {
        this.columns = columns;
        this.convincing = new int[columns.size()];
        if (columns.size() > FEWEST_ADDENDS) {
            candidates.set(0, columns.size());
        }
    }

    /** {@return the place of the first column that is the sum of all others} */
    static Optional<Integer> of(List<ScoreColumn> columns, int rows) {
        SumCandidates sums = new SumCandidates(columns);
        for (int row = 0; row < rows && !sums.candidates.isEmpty(); row++) {
            sums.look(row);
        }
        return sums.candidates.stream()
                .filter(i -> sums.convincing[i] >= ROWS_THAT_CONVINCE)
                .boxed()
                .findFirst();
    }

    private void look(int row) {
        Optional<BigDecimal> all = Sums.of(columns, row);
        if (all.isEmpty()) {
            return;
        }
        int nonZero = nonZero(row);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            BigDecimal value = columns.get(i).isPoints(row) ? columns.get(i).points(row) : BigDecimal.ZERO;
            if (value.add(value).compareTo(all.get()) != 0) {
                candidates.clear(i);
            } else if (nonZero - (value.signum() == 0 ? 0 : 1) >= FEWEST_ADDENDS) {
                // a sum of one addend convinces nobody
                convincing[i]++;
            }
        }
    }

    private int nonZero(int row) {
        int count = 0;
        for (ScoreColumn column : columns) {
            if (column.isPoints(row) && column.points(row).signum() != 0) {
                count++;
            }
        }
        return count;
    }
}
