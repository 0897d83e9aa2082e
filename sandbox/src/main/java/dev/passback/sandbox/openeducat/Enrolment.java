package dev.passback.sandbox.openeducat;

import java.util.List;
import java.util.Map;

/** What students are enrolled in. */
record Enrolment(int course, int batch, int subject, int year, int term) {

    /** {@return the id of the student} */
    int enrol(Seeds seeds, Student student) {
        int id = seeds.add("op.student", student.values());
        seeds.add(
                "op.student.course",
                Map.of(
                        "student_id", id,
                        "course_id", course,
                        "batch_id", batch,
                        "roll_number", String.format("B%04d", student.number()),
                        "subject_ids", List.of(List.of(6, 0, List.of(subject))),
                        "academic_years_id", year,
                        "academic_term_id", term));
        return id;
    }

    /** A student of the Enterprise edition has a gradebook. */
    void openGradebook(Seeds seeds, Student student, int id) {
        seeds.add(
                "gradebook.gradebook",
                Map.of(
                        "name", student.name(),
                        "student_id", id,
                        "course_id", course,
                        "academic_year_id", List.of(List.of(6, 0, List.of(year))),
                        "academic_year_ids", year));
    }
}
