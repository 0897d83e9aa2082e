package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.OnDelete;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.FieldType.Text;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attendees of an exam with their marks, and the wizard that declares an exam held. */
final class Attendees {
    private static final Selection STATUS = Selection.of("present", "Present", "absent", "Absent");

    private Attendees() {}

    static List<Model> models(Installation installation) {
        return List.of(attendees(installation), heldWizard());
    }

    /** Marks that were never sent are empty, though they read as 0. Course and batch are not filled over RPC (measured). */
    private static Model attendees(Installation installation) {
        Check.Body marks = installation.version().hasChecksOf17() ? Attendees::withinTotal : Attendees::notNegative;
        return new Model("op.exam.attendees", "Exam Attendees", Rights.ATTENDEES)
                .with(
                        many2one("student_id", "Student", "op.student").needed(),
                        field("status", "Status", STATUS).needed().startsAs("present"),
                        field("marks", "Marks", installation.marksAsFloat() ? new Real() : new Whole()),
                        field("note", "Note", new Text()),
                        field("exam_id", "Exam", new Many2one("op.exam", OnDelete.CASCADE))
                                .needed(),
                        many2one("course_id", "Course", "op.course").uiReadonly(),
                        many2one("batch_id", "Batch", "op.batch").uiReadonly(),
                        many2one("room_id", "Room", "op.exam.room"))
                .shownBy("student_id")
                .unique("Attendee must be unique per exam.", "student_id", "exam_id")
                .check(Check.ofOne(marks, "marks"))
                .complete();
    }

    private static void withinTotal(Environment environment, Row row) {
        long total = environment
                .referred(row, "exam_id", "op.exam")
                .map(exam -> (long) exam.number("total_marks"))
                .orElse(0L);
        if (row.number("marks") < 0 || row.number("marks") > total) {
            throw OdooFault.validation("Please Enter Marks between 0 to " + total);
        }
    }

    private static void notNegative(Environment environment, Row row) {
        if (row.number("marks") < 0) {
            throw OdooFault.validation("Enter proper marks!");
        }
    }

    /** Its attendees are those who were absent. */
    private static Model heldWizard() {
        return new Model("op.held.exam", "Held Exam", Rights.EXAMS)
                .with(
                        many2one("course_id", "Course", "op.course"),
                        many2one("batch_id", "Batch", "op.batch"),
                        many2one("exam_id", "Exam", "op.exam")
                                .startsAs(environment -> environment
                                                .context()
                                                .activeId()
                                                .isPresent()
                                        ? environment.context().activeId().getAsInt()
                                        : false),
                        many2one("subject_id", "Subject", "op.subject"),
                        field("attendees_line", "Attendees", new Many2many("op.exam.attendees")))
                .with(List.of(new Method("held_exam", true, List.of(), List.of(), (environment, model, arguments) -> {
                    arguments.ids().forEach(id -> hold(environment, id));
                    return Optional.of(true);
                })))
                .complete();
    }

    private static void hold(Environment environment, int wizard) {
        Row row = environment
                .row("op.held.exam", wizard)
                .orElseThrow(() -> OdooFault.missing("op.held.exam", List.of(wizard), environment.uid()));
        environment.write("op.exam.attendees", row.references("attendees_line"), Map.of("status", "absent"));
        row.reference("exam_id")
                .ifPresent(exam -> environment.write("op.exam", List.of(exam), Map.of("state", "held")));
    }
}
