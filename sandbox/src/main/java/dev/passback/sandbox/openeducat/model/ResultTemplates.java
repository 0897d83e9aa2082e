package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Day;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Result templates. Each time results are generated, everything is made once more (measured). */
final class ResultTemplates {
    private static final Selection STATES = Selection.of("draft", "Draft", "result_generated", "Result Generated");

    private ResultTemplates() {}

    static Model model() {
        return new Model("op.result.template", "Result Template", Rights.EXAMS)
                .with(
                        many2one("exam_session_id", "Exam Session", "op.exam.session")
                                .needed(),
                        field("evaluation_type", "Evolution type", Sessions.EVALUATION)
                                .computed((environment, row) -> environment
                                        .referred(row, "exam_session_id", "op.exam.session")
                                        .map(session -> session.get("evaluation_type"))
                                        .orElse(null)),
                        field("name", "Name", new Char(254)).needed(),
                        field("result_date", "Result Date", new Day())
                                .needed()
                                .startsAs(environment ->
                                        environment.database().today().toString()),
                        field("grade_ids", "Grade Configuration", new Many2many("op.grade.configuration")),
                        field("state", "State", STATES).startsAs("draft"),
                        field("active", "Active", new Flag()).startsAs(true))
                .check(Check.ofEach(ResultTemplates::examsAreDone, "exam_session_id"))
                .check(Check.ofEach(ResultTemplates::gradesDoNotOverlap, "grade_ids"))
                .with(List.of(Method.action(
                        "generate_result", (environment, ids) -> ids.forEach(id -> generate(environment, id)))))
                .complete();
    }

    private static List<Row> exams(Environment environment, Row template) {
        return template.reference("exam_session_id").stream()
                .mapToObj(session -> environment.referring("op.exam", "session_id", session))
                .flatMap(List::stream)
                .filter(exam -> exam.isTrue("active"))
                .toList();
    }

    private static void examsAreDone(Environment environment, Row template) {
        if (!exams(environment, template).stream()
                .allMatch(exam -> exam.text("state").equals("done"))) {
            throw OdooFault.validation("All subject exam should be done.");
        }
    }

    private static void gradesDoNotOverlap(Environment environment, Row template) {
        if (Grades.overlap(Grades.inTemplate(environment, template))) {
            throw OdooFault.validation("Percentage range conflict with other record.");
        }
    }

    private static void generate(Environment environment, int id) {
        Row template = environment
                .row("op.result.template", id)
                .orElseThrow(() -> OdooFault.missing("op.result.template", List.of(id), environment.uid()));
        Row session = environment
                .referred(template, "exam_session_id", "op.exam.session")
                .orElseThrow();
        int register = create(
                environment,
                "op.marksheet.register",
                Map.of(
                        "name",
                        "Mark Sheet for " + session.text("name"),
                        "exam_session_id",
                        session.id(),
                        "result_template_id",
                        id));
        Map<Integer, List<Integer>> linesOfStudents = new LinkedHashMap<>();
        for (Row exam : exams(environment, template)) {
            for (Row attendee : environment.referring("op.exam.attendees", "exam_id", exam.id())) {
                int student = attendee.reference("student_id").orElseThrow();
                int line = create(
                        environment,
                        "op.result.line",
                        Map.of("exam_id", exam.id(), "student_id", student, "marks", attendee.number("marks")));
                linesOfStudents
                        .computeIfAbsent(student, none -> new ArrayList<>())
                        .add(line);
            }
        }
        linesOfStudents.forEach((student, lines) -> {
            int line = create(
                    environment, "op.marksheet.line", Map.of("student_id", student, "marksheet_reg_id", register));
            environment.write("op.result.line", lines, Map.of("marksheet_line_id", line));
        });
        environment.write("op.result.template", List.of(id), Map.of("state", "result_generated"));
    }

    private static int create(Environment environment, String model, Map<String, Object> values) {
        return environment.create(model, List.of(values)).getFirst();
    }
}
