package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Access;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.FieldType.Text;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Operation;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gradebooks of the Enterprise edition: one for each student, course and academic year. Fields are seen in a public
 * list of 19.0; what the methods do is a guess at what is said of them.
 */
final class Gradebooks {
    static final Access RIGHTS = Access.withoutUnlink(Group.GRADING_MANAGER, Group.GRADING_USER)
            .and(Operation.UNLINK, Group.GRADING_MANAGER);

    static final Selection STATES =
            Selection.of("draft", "Draft", "final", "Final", "in_review", "In Review", "cancelled", "Cancelled");

    private Gradebooks() {}

    static Model model() {
        return new Model("gradebook.gradebook", "Gradebook", RIGHTS)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        many2one("student_id", "Student", "op.student").needed(),
                        many2one("course_id", "Course", "op.course").needed(),
                        field("academic_year_id", "Academic Year", new Many2many("op.academic.year"))
                                .needed(),
                        many2one("academic_year_ids", "Academic Years", "op.academic.year"),
                        field("percentage", "Percentage", new Real()),
                        field("grade", "Grade", new Char(0)),
                        field("gradebook", "Gradebook", new Text()),
                        field("gradebook_line_id", "Gradebook Lines", new One2many("gradebook.line", "gradebook_id")),
                        field("override_hide", "Override Hide", new Flag()),
                        field("state", "State", STATES).startsAs("draft"))
                .with(List.of(
                        Method.action(
                                "calculate_percentage",
                                (environment, ids) -> ids.forEach(id -> calculate(environment, id))),
                        Method.action("student_Grade_override", Gradebooks::override)))
                .complete();
    }

    private static void calculate(Environment environment, int id) {
        List<Row> lines = environment.referring("gradebook.line", "gradebook_id", id);
        double marks = lines.stream().mapToDouble(line -> line.number("marks")).sum();
        double points = lines.stream()
                .mapToDouble(line -> GradebookLines.points(environment, line))
                .sum();
        String asJson = lines.stream()
                .map(line -> "\"" + line.id() + "\": " + line.number("marks"))
                .collect(Collectors.joining(", ", "{", "}"));
        environment.write(
                "gradebook.gradebook",
                List.of(id),
                Map.of("percentage", points == 0 ? 0.0 : marks * 100 / points, "gradebook", asJson));
    }

    /** Looks like a method for one record, and reads what calculate_percentage left behind. */
    private static void override(Environment environment, List<Integer> ids) {
        if (ids.size() != 1) {
            throw OdooFault.singleton("gradebook.gradebook", ids);
        }
        boolean calculated = environment
                .row("gradebook.gradebook", ids.getFirst())
                .map(row -> !row.text("gradebook").isEmpty())
                .orElse(false);
        if (!calculated) {
            throw OdooFault.type("the JSON object must be str, bytes or bytearray, not bool");
        }
        environment.write("gradebook.gradebook", ids, Map.of("override_hide", true));
    }
}
