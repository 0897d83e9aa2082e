package dev.passback.files.number;

import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.util.Optional;

/** What the cells of a column are, counted. */
public final class ColumnProfile {
    private int dashes;
    private int wholes;
    private int points;
    private int commas;
    private int unclearPoints;
    private int unclearCommas;
    private int percentages;
    private int words;
    private int attendance;
    private int texts;

    private Optional<ScoreColumn> plainScores = Optional.empty();

    private ColumnProfile() {}

    /** {@return the profile of these rows of a column} */
    public static ColumnProfile of(TextColumn column, int[] rows) {
        ColumnProfile profile = new ColumnProfile();
        PlainScores plain = new PlainScores(rows.length);
        boolean allPlain = true;
        for (int row : rows) {
            if (column.length(row) == 0) {
                plain.addBlank();
            } else if (!profile.countPlain(plain.add(column, row))) {
                allPlain = false;
                if (!column.isBlank(row)) {
                    profile.count(column, row);
                }
            }
        }
        profile.plainScores = allPlain ? Optional.of(plain.build()) : Optional.empty();
        return profile;
    }

    private boolean countPlain(PlainScores.Read read) {
        switch (read) {
            case WHOLE -> wholes++;
            case POINT -> points++;
            case NOT_PLAIN -> {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the scores of all cells, where each is blank or a number that cannot be misunderstood in that form; made
     * on the way, so that usual columns are gone through once}
     */
    Optional<ScoreColumn> plainScores(NumberForm form) {
        return form == NumberForm.POINT || points == 0 ? plainScores : Optional.empty();
    }

    private void count(TextColumn column, int row) {
        NumberShape shape = NumberShape.of(column, row);
        switch (shape) {
            case WHOLE -> wholes++;
            case POINT -> points++;
            case COMMA -> commas++;
            case POINT_OR_GROUP -> unclearPoints++;
            case COMMA_OR_GROUP -> unclearCommas++;
            case OTHER -> countOdd(OddCell.of(column, row));
        }
    }

    private void countOdd(OddCell cell) {
        switch (cell.kind()) {
            case BLANK -> dashes++;
            case NUMBER -> count(TextColumn.of(cell.number()), 0);
            case PERCENT -> {
                percentages++;
                count(TextColumn.of(cell.number()), 0);
            }
            case WORD -> words++;
            case ATTENDANCE -> attendance++;
            case TEXT -> texts++;
        }
    }

    /** {@return how many numbers can only have been written with a decimal point} */
    int points() {
        return points;
    }

    /** {@return how many numbers can only have been written with a decimal comma} */
    int commas() {
        return commas;
    }

    boolean hasUnclearPoints() {
        return unclearPoints > 0;
    }

    boolean hasUnclearCommas() {
        return unclearCommas > 0;
    }

    private int numbers() {
        return wholes + points + commas + unclearPoints + unclearCommas;
    }

    /** {@return whether every number has a percent sign, and there is one} */
    public boolean isAllPercent() {
        return percentages > 0 && numbers() == percentages;
    }

    /** {@return whether some cell holds a {@code -}, which says that a score could stand there} */
    public boolean hasDashes() {
        return dashes > 0;
    }

    /** {@return whether nothing stands in any cell but perhaps a {@code -}} */
    public boolean isBlank() {
        return numbers() + words + attendance + texts == 0;
    }

    /** {@return whether texts, that no score column may hold, outnumber what it may hold} */
    public boolean isMostlyText() {
        return texts > numbers() + words + attendance;
    }

    /** {@return whether some cell holds a number} */
    public boolean hasNumbers() {
        return numbers() > 0;
    }

    /** {@return whether it tells who was there rather than points} */
    public boolean isAttendance() {
        return attendance > 0 && attendance >= numbers() + texts;
    }
}
