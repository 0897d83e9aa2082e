package dev.passback.sandbox.openeducat.recordings;

import dev.passback.sandbox.openeducat.Seeds;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The students of the recordings: 30 of computer science from id 26, 10 of mathematics, and two of the demo data. */
record RecordedPeople(RecordedCollege college) {

    void enrol(Seeds seeds) {
        seeds.at(1, "op.student", Map.of("name", "Demo Student"));
        seeds.nextId("op.student", 26);
        seeds.nextId("op.student.course", college.version() == OdooVersion.V17 ? 28 : 25);
        for (int n = 1; n <= 30; n++) {
            enrol(seeds, n, "CS", college.course(), college.batch(), List.of(0, 1, 2));
        }
        for (int n = 1; n <= 10; n++) {
            enrol(seeds, n, "MA", college.course() + 1, college.batch() + 1, List.of(1, 3));
        }
        seeds.at(66, "op.student", Map.of("name", "Another Demo Student"));
    }

    private void enrol(Seeds seeds, int n, String field, int course, int batch, List<Integer> subjects) {
        String number = String.format("%03d", n);
        int student = seeds.add(
                "op.student",
                Map.of(
                        "name", "Student" + number + " " + field + "26",
                        "gr_no", field + "26-" + number,
                        "email", field.toLowerCase(Locale.ROOT) + "26." + number + "@school.test"));
        List<Integer> ids =
                subjects.stream().map(each -> college.subject() + each).toList();
        seeds.add(
                "op.student.course",
                Map.of(
                        "student_id", student,
                        "course_id", course,
                        "batch_id", batch,
                        "roll_number", field.charAt(0) + number,
                        "subject_ids", List.of(List.of(6, 0, ids))));
    }
}
