package dev.passback.browser.flow;

import dev.passback.files.importer.CanvasCourse;
import dev.passback.files.importer.CanvasCourse.Assignment;
import dev.passback.files.importer.CanvasCourse.Cell;
import dev.passback.files.importer.CanvasCourse.Student;
import dev.passback.files.importer.FirstTry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Canvas course of a gradebook export: its importer judges what was made for it. */
final class CanvasSite {
    private static final Pattern ASSIGNMENT = Pattern.compile("(.*) \\((\\d+)\\)");

    private CanvasCourse course;

    private CanvasSite(CanvasCourse course) {
        this.course = course;
    }

    static CanvasSite of(ScoreFile export) {
        List<List<String>> rows = export.rows();
        List<Optional<Assignment>> columns = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            String points = rows.get(1).get(column);
            columns.add(ASSIGNMENT
                    .matcher(rows.getFirst().get(column))
                    .results()
                    .findFirst()
                    .map(title -> assignment(title, points)));
        }
        List<Student> students = new ArrayList<>();
        Map<Cell, String> scores = new HashMap<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            long id = Long.parseLong(row.get(1));
            students.add(new Student(id, row.get(2), row.get(3), row.getFirst(), row.getFirst(), false));
            for (int column = 0; column < columns.size(); column++) {
                String score = row.get(column);
                columns.get(column)
                        .filter(each -> !score.isBlank())
                        .ifPresent(each -> scores.put(new Cell(id, each.id()), score));
            }
        }
        return new CanvasSite(new CanvasCourse(
                students, columns.stream().flatMap(Optional::stream).toList(), scores, Set.of()));
    }

    private static Assignment assignment(MatchResult title, String points) {
        return new Assignment(
                Long.parseLong(title.group(2)), title.group(1), Optional.of(new BigDecimal(points)), false);
    }

    /** Imports a file, which must be taken at the first try: everybody found, nothing dropped. */
    void upload(byte[] file) {
        course = FirstTry.canvas(course, file);
    }

    /** {@return what a student has; empty where it is blank} */
    Optional<String> score(String login, String title) {
        long student = course.students().stream()
                .filter(each -> each.loginId().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
        long assignment = course.assignments().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return course.score(student, assignment);
    }
}
