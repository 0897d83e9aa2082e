package dev.passback.files.importer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Moodle course as its import page sees it.
 *
 * @param grades a graded cell is present, a blank one is not
 * @param gradedAt when a cell was last graded, where that matters
 */
public record MoodleCourse(
        List<MoodleUser> users,
        List<MoodleItem> items,
        Map<Cell, BigDecimal> grades,
        Map<Cell, String> feedback,
        Map<Cell, Instant> gradedAt) {

    /** A user's place in an item. */
    public record Cell(long user, long item) {}

    public MoodleCourse {
        users = List.copyOf(users);
        items = List.copyOf(items);
        grades = Map.copyOf(grades);
        feedback = Map.copyOf(feedback);
        gradedAt = Map.copyOf(gradedAt);
    }

    public static MoodleCourse of(List<MoodleUser> users, List<MoodleItem> items, Map<Cell, BigDecimal> grades) {
        return new MoodleCourse(users, items, grades, Map.of(), Map.of());
    }

    public Optional<BigDecimal> grade(long user, long item) {
        return Optional.ofNullable(grades.get(new Cell(user, item)));
    }

    Optional<MoodleItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** {@return the same course with other items and cells} */
    MoodleCourse with(
            List<MoodleItem> newItems, Map<Cell, Optional<BigDecimal>> newGrades, Map<Cell, String> newFeedback) {
        Map<Cell, BigDecimal> after = new HashMap<>(grades);
        newGrades.forEach((cell, grade) -> grade.ifPresentOrElse(g -> after.put(cell, g), () -> after.remove(cell)));
        Map<Cell, String> said = new HashMap<>(feedback);
        said.putAll(newFeedback);
        said.values().removeIf(String::isEmpty);
        return new MoodleCourse(users, newItems, after, said, gradedAt);
    }
}
