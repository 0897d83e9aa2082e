package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Link;
import dev.passback.app.store.Store;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.sandbox.openeducat.orm.Stored;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Whether OpenEduCat holds what Moodle says, Passback knows it, and nothing was done twice or in the wrong order. */
final class Agreement {
    private static final String EXAM = "op.exam";
    private static final String ATTENDEE = "op.exam.attendees";
    private static final String LINE = "op.result.line";

    private final TwoSystems systems;
    private final Map<String, List<Integer>> grades;
    private final Map<Object, String> examNames = new HashMap<>();
    private final Map<Object, String> students = new HashMap<>();

    Agreement(TwoSystems systems, Map<String, List<Integer>> grades) {
        this.systems = systems;
        this.grades = grades;
        systems.openEduCat.rows("op.student").forEach(row -> students.put(id(row), String.valueOf(row.get("gr_no"))));
        systems.openEduCat.rows(EXAM).forEach(row -> examNames.put(id(row), item(row)));
    }

    /** Fails where anything differs. */
    void check() {
        assertThat(systems.openEduCat.rows("op.exam.session")).as("sessions").hasSize(1);
        assertThat(examNames.values()).as("exams").doesNotHaveDuplicates();
        Map<String, Integer> wanted = new TreeMap<>();
        grades.forEach((cell, values) -> wanted.put(cell, values.getLast()));
        assertThat(marks(ATTENDEE)).as("marks of attendees").isEqualTo(wanted);
        assertThat(marks(LINE)).as("marks of result lines").isEqualTo(wanted);
        theWrittenMarksFollowTheGrades();
        theStoreKnows(wanted);
    }

    /** Also fails where a cell has two rows. */
    private Map<String, Integer> marks(String model) {
        Map<String, Integer> marks = new TreeMap<>();
        for (Map<String, Object> row : systems.openEduCat.rows(model)) {
            Integer other = marks.put(cell(row), whole(row.get("marks")));
            assertThat(other).as("another %s of %s", model, cell(row)).isNull();
        }
        return marks;
    }

    /** A mark may be skipped or sent again; an older one never comes after a newer one. */
    private void theWrittenMarksFollowTheGrades() {
        Map<Integer, String> cells = new HashMap<>();
        systems.openEduCat.rows(ATTENDEE).forEach(row -> cells.put(id(row), cell(row)));
        Map<String, List<Integer>> written = new LinkedHashMap<>();
        for (Stored stored : systems.openEduCat.stored(ATTENDEE)) {
            Object marks = stored.values().get("marks");
            if (marks != null) {
                List<Integer> all = written.computeIfAbsent(
                        Objects.requireNonNull(cells.get(stored.id()), "an attendee was removed"),
                        cell -> new ArrayList<>());
                int mark = whole(marks);
                if (all.isEmpty() || all.getLast() != mark) {
                    all.add(mark);
                }
            }
        }
        written.forEach((cell, marks) -> assertThat(grades.getOrDefault(cell, List.of()))
                .as("grades of %s, of which these were written: %s", cell, marks)
                .containsSubsequence(marks));
    }

    private void theStoreKnows(Map<String, Integer> wanted) {
        try (Store store = Store.open(Path.of(systems.desk.data()))) {
            Link link = store.links().find(TwoSystems.LINK).orElseThrow();
            assertThat(store.journal().openOn(link.target()))
                    .as("open transfer")
                    .isEmpty();
            assertThat(store.mirrors().notSynced(link.name())).as("open cells").isEmpty();
            assertThat(store.runs().latest(link.name(), 1).getFirst().finished())
                    .isPresent();
            Map<String, Integer> ledger = new TreeMap<>();
            store.ledger().entries(link.target()).forEach((item, entries) -> {
                if (!item.startsWith("title:")) {
                    entries.forEach((student, entry) -> ledger.put(cell(item, student), last(entry)));
                }
            });
            assertThat(ledger).as("ledger").isEqualTo(wanted);
        }
    }

    private String cell(String item, String student) {
        return examNames.get(Integer.valueOf(item)) + " "
                + students.get(Integer.valueOf(student.substring(student.indexOf(':') + 1)));
    }

    private static int last(LedgerEntry entry) {
        return entry.last() instanceof Score.Points points ? points.value().intValueExact() : -1;
    }

    private String cell(Map<String, Object> row) {
        return examNames.get(row.get("exam_id")) + " " + students.get(row.get("student_id"));
    }

    /** {@return the end of the exam's code, such as Q1} */
    private static String item(Map<String, Object> exam) {
        String code = String.valueOf(exam.get("exam_code"));
        return code.substring(code.lastIndexOf('-') + 1);
    }

    private static int whole(Object marks) {
        return marks instanceof Number number ? number.intValue() : -1;
    }

    private static int id(Map<String, Object> row) {
        return (Integer) Objects.requireNonNull(row.get("id"));
    }
}
