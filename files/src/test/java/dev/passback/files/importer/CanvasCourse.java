package dev.passback.files.importer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Canvas course as its importer sees it.
 *
 * @param scores {@code EX} or a plain number for each cell that holds something
 * @param customColumns titles of custom gradebook columns
 */
public record CanvasCourse(
        List<Student> students, List<Assignment> assignments, Map<Cell, String> scores, Set<String> customColumns) {

    /** What an excused cell holds. */
    public static final String EXCUSED = "EX";

    /** A student's place in an assignment. */
    public record Cell(long student, long assignment) {}

    /** A student of the course; blank where an id is missing. */
    public record Student(
            long id, String sisUserId, String loginId, String name, String sortableName, boolean concluded) {}

    /** A published assignment. */
    public record Assignment(long id, String title, Optional<BigDecimal> points, boolean passFail) {}

    public CanvasCourse {
        students = List.copyOf(students);
        assignments = List.copyOf(assignments);
        scores = Map.copyOf(scores);
        customColumns = Set.copyOf(customColumns);
    }

    public Optional<String> score(long student, long assignment) {
        return Optional.ofNullable(scores.get(new Cell(student, assignment)));
    }

    Optional<Assignment> assignment(long id) {
        return assignments.stream().filter(each -> each.id() == id).findFirst();
    }

    /** {@return the same course with other assignments and cells} */
    CanvasCourse with(List<Assignment> newAssignments, Map<Cell, Optional<String>> changes) {
        Map<Cell, String> after = new HashMap<>(scores);
        changes.forEach((cell, score) -> score.ifPresentOrElse(s -> after.put(cell, s), () -> after.remove(cell)));
        return new CanvasCourse(students, newAssignments, after, customColumns);
    }
}
