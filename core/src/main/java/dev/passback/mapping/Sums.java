package dev.passback.mapping;

import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Exact sums over the sessions of a row. Whatever is no points counts nothing. */
final class Sums {
    private Sums() {}

    /** {@return the sum of the row; empty where a cell is unreadable, since nobody knows what it should count} */
    static Optional<BigDecimal> of(List<ScoreColumn> sessions, int row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreColumn session : sessions) {
            if (session.isUnreadable(row)) {
                return Optional.empty();
            }
            if (session.isPoints(row)) {
                sum = sum.add(session.points(row));
            }
        }
        return Optional.of(sum);
    }

    /** {@return whether any session of the row holds points} */
    static boolean anyPoints(List<ScoreColumn> sessions, int row) {
        for (ScoreColumn session : sessions) {
            if (session.isPoints(row)) {
                return true;
            }
        }
        return false;
    }

    /** {@return a total of these sessions, blank where none of them holds points, unreadable where one is} */
    static ScoreColumn total(List<ScoreColumn> sessions, int rows) {
        ScoreColumn.Builder builder = new ScoreColumn.Builder(rows);
        for (int row = 0; row < rows; row++) {
            Optional<BigDecimal> sum = of(sessions, row);
            if (sum.isEmpty()) {
                builder.addUnreadable();
            } else if (anyPoints(sessions, row)) {
                builder.add(Score.points(sum.get()));
            } else {
                builder.addBlank();
            }
        }
        return builder.build();
    }
}
