package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Map;

/**
 * The marks of the Enterprise edition, with its assignments (seen in a public list of fields of 19.0). The student of a line
 * is that of its gradebook; the name of the assignment's field lacks an n in the original.
 */
final class GradebookLines {
    private GradebookLines() {}

    static List<Model> models() {
        return List.of(Assignments.type(), assignment(), line());
    }

    private static Model assignment() {
        return Assignments.assignment()
                .with(
                        field("sequence", "Sequence", new Char(0)).needed().startsAs("New"),
                        many2one("user_id", "User", "res.users").needed().startsAs(Environment::uid),
                        many2one("year_id", "Academic Year", "op.academic.year"),
                        many2one("term_id", "Academic Term", "op.academic.term"),
                        field(
                                        "state",
                                        "State",
                                        Selection.of("draft", "Draft", "publish", "Published", "finish", "Finished"))
                                .startsAs("draft"),
                        field("active", "Active", new Flag()).startsAs(true),
                        field(
                                "gradebook_line_id",
                                "Gradebook Lines",
                                new One2many("gradebook.line", "grade_assigment_id")))
                .with(List.of(Method.action(
                        "create_gradeline", (environment, ids) -> ids.forEach(id -> addMissingLines(environment, id)))))
                .complete();
    }

    private static Model line() {
        return new Model("gradebook.line", "Gradebook Line", Gradebooks.RIGHTS)
                .with(
                        many2one("gradebook_id", "Student", "gradebook.gradebook"),
                        many2one("academic_year_id", "Academic Year", "op.academic.year")
                                .needed(),
                        many2one("academic_term_id", "Academic Term", "op.academic.term")
                                .needed(),
                        many2one("course_id", "Course", "op.course").needed(),
                        many2one("subject_id", "Subject", "op.subject"),
                        many2one("assignment_type_id", "Assignment Type", "grading.assignment.type")
                                .needed(),
                        many2one("grade_assigment_id", "Assignment", "grading.assignment")
                                .needed(),
                        field("marks", "Marks", new Real()),
                        field("percentage", "Percentage", new Real()).computed(GradebookLines::percentage),
                        field("state", "State", Gradebooks.STATES).startsAs("draft"))
                .shownBy("gradebook_id")
                .check(Check.ofEach(GradebookLines::withinPoints, "marks", "grade_assigment_id"))
                .complete();
    }

    static double points(Environment environment, Row line) {
        return environment
                .referred(line, "grade_assigment_id", "grading.assignment")
                .map(assignment -> assignment.number("point"))
                .orElse(0.0);
    }

    private static Object percentage(Environment environment, Row line) {
        double points = points(environment, line);
        return points == 0 ? 0.0 : line.number("marks") * 100 / points;
    }

    private static void withinPoints(Environment environment, Row line) {
        double points = points(environment, line);
        if (line.number("marks") > points) {
            throw OdooFault.validation("Marks should be less than " + points);
        }
    }

    /** For the gradebooks of the assignment's year and course that have no line for it yet. */
    private static void addMissingLines(Environment environment, int id) {
        Row assignment = environment
                .row("grading.assignment", id)
                .orElseThrow(() -> OdooFault.missing("grading.assignment", List.of(id), environment.uid()));
        int year = assignment.reference("year_id").orElse(0);
        int course = assignment.reference("course_id").orElse(0);
        for (Row gradebook : environment.referring("gradebook.gradebook", "course_id", course)) {
            boolean has = environment.referring("gradebook.line", "gradebook_id", gradebook.id()).stream()
                    .anyMatch(line -> line.reference("grade_assigment_id").orElse(0) == id);
            if (!has && gradebook.references("academic_year_id").contains(year)) {
                environment.create(
                        "gradebook.line",
                        List.of(Map.of(
                                "gradebook_id",
                                gradebook.id(),
                                "academic_year_id",
                                year,
                                "academic_term_id",
                                assignment.reference("term_id").orElse(0),
                                "course_id",
                                course,
                                "assignment_type_id",
                                assignment.reference("assignment_type").orElse(0),
                                "grade_assigment_id",
                                id)));
            }
        }
    }
}
