package dev.passback.app.json;

import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;

/** What can be counted in a sheet without a gradebook. */
public final class Inspection {
    private Inspection() {}

    /** How many cells of a column hold what. */
    public record Tally(int points, int blank, int excused, int absent, int unreadable) {}

    /** {@return how many rows have this identifier} */
    public static int filled(IdentifierColumn column) {
        int filled = 0;
        for (int row = 0; row < column.values().size(); row++) {
            filled += column.values().isBlank(row) ? 0 : 1;
        }
        return filled;
    }

    public static Tally tally(ScoreColumn column) {
        int points = 0;
        int blank = 0;
        int excused = 0;
        int absent = 0;
        int unreadable = 0;
        for (int row = 0; row < column.size(); row++) {
            if (column.isUnreadable(row)) {
                unreadable++;
                continue;
            }
            switch (column.get(row)) {
                case Score.Points p -> points++;
                case Score.NotGraded n -> blank++;
                case Score.Excused e -> excused++;
                case Score.Absent a -> absent++;
            }
        }
        return new Tally(points, blank, excused, absent, unreadable);
    }
}
