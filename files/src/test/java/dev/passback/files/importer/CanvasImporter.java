package dev.passback.files.importer;

import dev.passback.files.importer.CanvasCourse.Assignment;
import dev.passback.files.importer.CanvasCourse.Cell;
import dev.passback.files.importer.CanvasHeader.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Canvas's import of a gradebook file, from what was read in its source of 2026, up to the course after <em>Save
 * Changes</em>. A person is taken to create every unmatched assignment and to ignore every unmatched student.
 */
public final class CanvasImporter {
    private static final Pattern HIDDEN = Pattern.compile("(?i)\\s*|.*(muted|manual posting).*");
    private static final Pattern READ_ONLY = Pattern.compile("read\\s+only");

    private final CanvasCourse course;

    public CanvasImporter(CanvasCourse course) {
        this.course = course;
    }

    public CanvasResult run(byte[] file) {
        try {
            return new Run(CanvasFile.rows(file)).result();
        } catch (CanvasFailure failure) {
            return new CanvasResult.Failed(failure.getMessage());
        }
    }

    /** One import. */
    private final class Run {
        private final CanvasHeader header;
        private final List<List<@Nullable String>> rows;
        private final Map<Column, Optional<BigDecimal>> points = new HashMap<>();
        private final List<Column> readOnly = new ArrayList<>();
        private final List<String> unmatched = new ArrayList<>();
        /** The last row of a student wins. */
        private final Map<CanvasCourse.Student, List<@Nullable String>> found = new LinkedHashMap<>();

        Run(List<List<@Nullable String>> all) {
            header = CanvasHeader.of(all.isEmpty() ? List.of() : all.getFirst(), course);
            rows = all.subList(1, all.size());
        }

        CanvasResult result() {
            CanvasStudentFinder finder = new CanvasStudentFinder(header, course);
            for (List<@Nullable String> row : rows) {
                read(row, finder);
            }
            found.keySet().removeIf(CanvasCourse.Student::concluded);
            List<Column> shown = header.columns().stream().filter(this::isShown).toList();
            List<Assignment> assignments = new ArrayList<>(course.assignments());
            Map<Cell, Optional<String>> changes = new HashMap<>();
            for (Column column : shown) {
                Assignment assignment = column.assignment().orElseGet(() -> created(column, assignments));
                if (column.assignment().isEmpty()) {
                    assignments.add(assignment);
                }
                found.forEach((student, row) -> {
                    Cell cell = new Cell(student.id(), assignment.id());
                    String text = text(row, column);
                    if (CanvasGrade.isSent(Optional.ofNullable(course.scores().get(cell)), text)) {
                        changes.put(cell, CanvasGrade.saved(text, assignment));
                    }
                });
            }
            return new CanvasResult.Previewed(
                    unmatched,
                    header.columns().stream()
                            .filter(column -> column.assignment().isEmpty())
                            .map(Column::title)
                            .toList(),
                    header.dropped(),
                    shown.stream().map(Column::header).toList(),
                    course.with(assignments, changes));
        }

        private void read(List<@Nullable String> row, CanvasStudentFinder finder) {
            String first = row.isEmpty() ? "" : Objects.requireNonNullElse(row.getFirst(), "");
            if (first.contains("Points Possible")) {
                header.columns().forEach(column -> readPoints(row, column));
            } else if (row.stream()
                    .anyMatch(cell -> cell != null && !HIDDEN.matcher(cell).matches())) {
                finder.find(row).ifPresentOrElse(student -> found.put(student, row), () -> unmatched.add(first));
            }
        }

        private void readPoints(List<@Nullable String> row, Column column) {
            String cell = column.index() < row.size() ? row.get(column.index()) : null;
            if (cell != null && READ_ONLY.matcher(cell).find()) {
                readOnly.add(column);
            } else if (cell != null) {
                points.put(column, cell.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(cell)));
            }
        }

        /** Weeding out what did not change happens only where every student was found. */
        private boolean isShown(Column column) {
            if (!unmatched.isEmpty() || column.assignment().isEmpty()) {
                return true;
            }
            Assignment assignment = column.assignment().get();
            if (readOnly.contains(column)) {
                return false;
            }
            boolean pointsChanged = points.containsKey(column)
                    && !Objects.equals(
                            points.get(column).map(CanvasGrade::plain),
                            assignment.points().map(CanvasGrade::plain));
            return pointsChanged
                    || found.entrySet().stream()
                            .anyMatch(entry -> !CanvasGrade.unchanged(
                                    course.score(entry.getKey().id(), assignment.id()),
                                    text(entry.getValue(), column)));
        }

        private Assignment created(Column column, List<Assignment> assignments) {
            long id = 1 + assignments.stream().mapToLong(Assignment::id).max().orElse(0);
            return new Assignment(id, column.title(), points.getOrDefault(column, Optional.empty()), false);
        }

        private static String text(List<@Nullable String> row, Column column) {
            String cell = column.index() < row.size() ? row.get(column.index()) : null;
            return cell == null ? "" : cell.strip();
        }
    }
}
