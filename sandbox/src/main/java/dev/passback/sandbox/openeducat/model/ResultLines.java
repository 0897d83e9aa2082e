package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.Field.Derived;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.OnDelete;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Operation;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results: not linked to attendees, without an upper bound, and not unique (measured). */
final class ResultLines {
    static final Selection PASS_OR_FAIL = Selection.of("pass", "Pass", "fail", "Fail");

    private ResultLines() {}

    static Model model() {
        return new Model(
                        "op.result.line",
                        "Result Line",
                        Rights.EXAMS.and(
                                // The access rows name the group twice, and so does the fault (measured).
                                Operation.UNLINK, Group.EXAM_MANAGER, Group.EXAM_MANAGER))
                .with(
                        field(
                                "marksheet_line_id",
                                "Marksheet Line",
                                new Many2one("op.marksheet.line", OnDelete.CASCADE)),
                        many2one("exam_id", "Exam", "op.exam").needed(),
                        field("evaluation_type", "Evolution type", Sessions.EVALUATION)
                                .computed((environment, row) ->
                                        evaluation(environment, row).orElse(null)),
                        field("marks", "Marks", new Whole()).needed(),
                        field("grade", "Grade", new Char(0))
                                .computed(ResultLines::grade)
                                .unstored(),
                        many2one("student_id", "Student", "op.student").needed(),
                        field("status", "Status", PASS_OR_FAIL).uiReadonly())
                .check(Check.ofEach(
                        (environment, row) -> {
                            if (row.number("marks") < 0) {
                                throw OdooFault.validation("Enter proper Marks or Percentage!");
                            }
                        },
                        "marks"))
                .trigger(ResultLines::passOrFail, "marks")
                .with(List.of(new Method("unlink", true, List.of(), List.of(), (environment, model, arguments) -> {
                    environment.unlink(model.name(), arguments.ids());
                    return Optional.of(oddAnswer(arguments.ids()));
                })))
                .complete();
    }

    /** The overriding method gives the records themselves back, which are sent as a text. */
    private static String oddAnswer(List<Integer> ids) {
        String listed = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "op.result.line(" + listed + (ids.size() == 1 ? ",)" : ")");
    }

    private static Optional<String> evaluation(Environment environment, Row line) {
        return environment
                .referred(line, "exam_id", "op.exam")
                .flatMap(exam -> Exams.session(environment, exam))
                .map(session -> session.text("evaluation_type"));
    }

    /** Kept from when the marks were written: a later change of the passing mark does not change it. */
    private static void passOrFail(Environment environment, Row line) {
        double passing = environment
                .referred(line, "exam_id", "op.exam")
                .map(exam -> exam.number("min_marks"))
                .orElse(0.0);
        environment.keep("op.result.line", line, Map.of("status", line.number("marks") < passing ? "fail" : "pass"));
    }

    /** Compares raw marks, not percentages, and forgets to assign anything when no range fits (measured). */
    private static @Nullable Object grade(Environment environment, Row line) {
        Optional<Row> template = environment
                .referred(line, "marksheet_line_id", "op.marksheet.line")
                .flatMap(marksheet -> Marksheets.template(environment, marksheet));
        if (template.isEmpty() || !evaluation(environment, line).equals(Optional.of("grade"))) {
            return null;
        }
        List<Row> grades = Grades.inTemplate(environment, template.get());
        if (grades.isEmpty()) {
            return null;
        }
        return Grades.fitting(grades, line.number("marks"))
                .map(Object.class::cast)
                .orElse(Derived.UNASSIGNED);
    }
}
