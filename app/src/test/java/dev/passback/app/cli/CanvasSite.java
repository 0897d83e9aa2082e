package dev.passback.app.cli;

import dev.passback.files.importer.CanvasCourse;
import dev.passback.files.importer.CanvasCourse.Assignment;
import dev.passback.files.importer.CanvasCourse.Cell;
import dev.passback.files.importer.CanvasCourse.Student;
import dev.passback.files.importer.FirstTry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Canvas course of four students: it exports its gradebook and imports files. */
final class CanvasSite {
    private static final List<Student> STUDENTS = List.of(
            new Student(1, "00100417", "alopez", "Ana López", "López, Ana", false),
            new Student(2, "00100418", "bokafor", "Ben Okafor", "Okafor, Ben", false),
            new Student(3, "00100425", "cconti", "Chiara Conti", "Conti, Chiara", false),
            new Student(4, "00100431", "dvolkov", "Dmitri Volkov", "Volkov, Dmitri", false));

    private CanvasCourse course = new CanvasCourse(STUDENTS, List.of(), Map.of(), Set.of());

    CanvasSite with(String title, String points) {
        List<Assignment> assignments = new ArrayList<>(course.assignments());
        assignments.add(new Assignment(500 + assignments.size(), title, Optional.of(new BigDecimal(points)), false));
        course = new CanvasCourse(STUDENTS, assignments, course.scores(), Set.of());
        return this;
    }

    /** Somebody types a score in. */
    CanvasSite edit(String student, String title, String score) {
        Map<Cell, String> scores = new HashMap<>(course.scores());
        scores.put(new Cell(student(student), assignment(title)), score);
        course = new CanvasCourse(STUDENTS, course.assignments(), scores, Set.of());
        return this;
    }

    /** {@return the gradebook's export} */
    String export() {
        StringBuilder text = new StringBuilder("Student,ID,SIS User ID,SIS Login ID,Section");
        course.assignments().forEach(each -> text.append(",%s (%d)".formatted(each.title(), each.id())));
        text.append(",Final Score\n    Points Possible,,,,");
        course.assignments().forEach(each -> text.append(',')
                .append(each.points().map(BigDecimal::toPlainString).orElse("")));
        text.append(",(read only)\n");
        for (Student student : STUDENTS) {
            text.append("\"%s\",%d,%s,%s,P-1"
                    .formatted(student.sortableName(), student.id(), student.sisUserId(), student.loginId()));
            course.assignments().forEach(each -> text.append(',')
                    .append(course.score(student.id(), each.id()).orElse("")));
            text.append(",\n");
        }
        return text.toString();
    }

    /** Imports a file, which must succeed at the first try: everybody found, nothing dropped. */
    void upload(String file) {
        course = FirstTry.canvas(course, file.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return what the students have, in the order of the export; blanks are empty} */
    List<String> scores(String title) {
        return STUDENTS.stream()
                .map(student -> course.score(student.id(), assignment(title)).orElse(""))
                .toList();
    }

    Set<String> titles() {
        return course.assignments().stream().map(Assignment::title).collect(Collectors.toSet());
    }

    private static long student(String name) {
        return STUDENTS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long assignment(String title) {
        return course.assignments().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + titles()))
                .id();
    }
}
