package dev.passback.sandbox.openeducat.recordings;

import dev.passback.sandbox.openeducat.Seeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions, exams and marks that were made between the recordings and not recorded themselves. */
record RecordedExams(Seeds seeds) {

    /** Puts everything in place that has to be there before this recording. */
    void before(String recording, RecordedCollege college) {
        String step = recording.substring(recording.indexOf('-') + 1);
        if (step.startsWith("201-")) {
            session(22, "S S3B", college, "normal");
            exam(40, 22, college.subject(), "X1B", 50, 20);
            exam(41, 22, college.subject(), "X2B", 50, 20);
            for (int i = 0; i < 6; i++) {
                attendee(75 + i, 40, 26 + i, 10 + 5 * i);
            }
            for (int i = 0; i < 5; i++) {
                attendee(81 + i, 41, 26 + i, 45 - i);
            }
            seeds.nextId("op.result.template", 3);
            seeds.nextId("op.marksheet.register", 3);
            seeds.nextId("op.marksheet.line", 8);
            seeds.nextId("op.result.line", 33);
        }
        if (step.startsWith("234-")) {
            session(23, "S S4B", college, "grade");
            exam(42, 23, college.subject(), "X3B", 50, 20);
            done(42);
        }
        if (step.startsWith("262-")) {
            session(24, "S S5B", college, "grade");
            exam(43, 24, college.subject(), "X34B", 100, 20);
            done(43);
            marksheet(7, 24, 25, List.of(8, 9, 10));
            seeds.at(
                    72,
                    "op.result.line",
                    Map.of("exam_id", 43, "student_id", 26, "marks", 50, "marksheet_line_id", 25));
            marksheet(8, 24, 26, List.of());
            exam(44, 24, college.subject(), "X35B", 100, 20);
            attendee(90, 44, 26, 1);
            exam(45, 24, college.subject(), "X36B", 100, 20);
        }
        if (step.startsWith("401-")) {
            seeds.nextId("op.exam.session", 27);
            seeds.nextId("op.exam", 78);
            seeds.nextId("op.exam.attendees", 3489);
        }
        if (step.startsWith("403-")) {
            session(29, "S S6D", college, "normal");
        }
        if (step.startsWith("406-")) {
            exam(84, 29, college.subject(), "A4D", 100, 40);
            seeds.at(3496, "op.exam.attendees", Map.of("exam_id", 84, "student_id", 26));
            for (int i = 0; i < 11; i++) {
                attendee(3497 + i, 84, 27 + i, 3 * i);
            }
        }
        if (step.startsWith("flow-00")) {
            seeds.nextId("op.exam.session", 30);
            seeds.nextId("op.exam", 89);
            seeds.nextId("op.exam.attendees", 3513);
            seeds.nextId("op.result.line", 2974);
        }
        if (step.startsWith("race-")) {
            seeds.nextId("op.exam.attendees", 3508);
        }
    }

    private void session(int id, String name, RecordedCollege college, String evaluation) {
        seeds.at(id, "op.exam.session", session(name, "C" + id, college.course(), college.batch(), evaluation));
    }

    Map<String, Object> session(String name, String code, int course, int batch, String evaluation) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("exam_code", code);
        values.put("course_id", course);
        values.put("batch_id", batch);
        values.put("exam_type", 3);
        values.put("evaluation_type", evaluation);
        values.put("start_date", "2026-09-01");
        values.put("end_date", "2027-06-30");
        return values;
    }

    /** Each at a time of its own, so that none overlaps. */
    void exam(int id, int session, int subject, String code, int total, int passing) {
        Map<String, Object> values = new HashMap<>();
        values.put("session_id", session);
        values.put("subject_id", subject);
        values.put("exam_code", code);
        values.put("name", "E " + code);
        values.put("start_time", String.format("2027-06-01 %02d:%02d:00", id / 60, id % 60));
        values.put("end_time", String.format("2027-06-01 %02d:%02d:30", id / 60, id % 60));
        values.put("total_marks", total);
        values.put("min_marks", passing);
        seeds.at(id, "op.exam", values);
    }

    private void done(int exam) {
        seeds.edit("op.exam", exam, Map.of("state", "done"));
    }

    private void attendee(int id, int exam, int student, int marks) {
        seeds.at(id, "op.exam.attendees", Map.of("exam_id", exam, "student_id", student, "marks", marks));
    }

    private void marksheet(int id, int session, int line, List<Integer> grades) {
        seeds.at(
                id,
                "op.result.template",
                Map.of("name", "R" + id, "exam_session_id", session, "grade_ids", List.of(List.of(6, 0, grades))));
        seeds.at(
                id,
                "op.marksheet.register",
                Map.of("name", "R" + id, "exam_session_id", session, "result_template_id", id));
        seeds.at(line, "op.marksheet.line", Map.of("student_id", 26, "marksheet_reg_id", id));
    }
}
