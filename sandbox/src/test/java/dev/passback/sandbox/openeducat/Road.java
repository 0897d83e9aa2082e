package dev.passback.sandbox.openeducat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a program looks up and creates on its way to marks. */
record Road(Caller caller) {

    int one(String model, String field, Object value) {
        return caller.result(model, "search", List.of(List.of(field, "=", value)))
                .get(0)
                .asInt();
    }

    Map<String, Object> sessionValues(String code) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", "Scores of BIO101");
        values.put("course_id", one("op.course", "code", "BSC-BIO"));
        values.put("batch_id", one("op.batch", "code", "BIO-2026-A"));
        values.put("exam_code", code);
        values.put("start_date", "2026-09-01");
        values.put("end_date", "2027-06-30");
        values.put("exam_type", one("op.exam.type", "code", "INT"));
        return values;
    }

    int session(String code) {
        return caller.create("op.exam.session", sessionValues(code));
    }

    Map<String, Object> examValues(int session, String code, int day) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("session_id", session);
        values.put("subject_id", one("op.subject", "code", "BIO101"));
        values.put("exam_code", code);
        values.put("name", "Quiz " + code);
        values.put("start_time", String.format("2026-10-%02d 09:00:00", day));
        values.put("end_time", String.format("2026-10-%02d 10:00:00", day));
        values.put("total_marks", 100);
        values.put("min_marks", 40);
        return values;
    }

    int exam(int session, String code, int day) {
        return caller.create("op.exam", examValues(session, code, day));
    }

    /** An exam in a session of its own. */
    int exam(String code) {
        return exam(session("S" + code), code, 5);
    }

    List<Integer> students() {
        List<Integer> ids = new ArrayList<>();
        JsonNode enrolled = caller.result(
                "op.student.course",
                "search_read",
                List.of(List.of("batch_id.code", "=", "BIO-2026-A")),
                List.of("student_id"));
        enrolled.forEach(row -> ids.add(row.get("student_id").get(0).asInt()));
        return ids;
    }

    List<Integer> attendees(int exam, List<Integer> students) {
        return caller.createAll(
                "op.exam.attendees",
                students.stream()
                        .map(student -> Map.of("exam_id", exam, "student_id", student))
                        .toList());
    }
}
