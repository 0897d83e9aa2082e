package dev.passback.files.number;

import dev.passback.grade.Score;
import java.util.Locale;
import java.util.Optional;

/** The words that stand for scores in a kind of column. */
public enum CellWords {
    /** Points: {@code EX} excuses. */
    POINTS,
    /** A Canvas export: {@code N/A} stands where the student has no such assignment. */
    CANVAS,
    /** Who was there: present is 1 of 1. Blank means that it was not tracked. */
    ATTENDANCE;

    /** What the iClicker gradebook shows for a student who did not answer. */
    static final String NO_RESPONSE = "no response";

    /** {@return the score that a word stands for in such a column} */
    Optional<Score> score(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "-", "–", "—", NO_RESPONSE -> Optional.of(Score.NOT_GRADED);
            case "ex", "excused" -> Optional.of(Score.EXCUSED);
            case "n/a" -> this == CANVAS ? Optional.of(Score.NOT_GRADED) : Optional.empty();
            case "present", "p" -> this == ATTENDANCE ? Optional.of(Score.points(1)) : Optional.empty();
            case "absent", "a" -> this == ATTENDANCE ? Optional.of(Score.ABSENT) : Optional.empty();
            case "e" -> this == ATTENDANCE ? Optional.of(Score.EXCUSED) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
