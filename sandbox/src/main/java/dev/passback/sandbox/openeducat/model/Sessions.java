package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Day;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.Method;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Row;
import java.util.List;
import java.util.Map;

/** Exam types and exam sessions. The actions of a session set its state whatever it was (measured). */
final class Sessions {
    static final Selection EVALUATION = Selection.of("normal", "Normal", "grade", "Grade");

    private static final Selection STATES = Selection.of(
            "draft", "Draft", "schedule", "Scheduled", "held", "Held", "cancel", "Cancelled", "done", "Done");

    private Sessions() {}

    static List<Model> models(Installation installation) {
        return List.of(type(), session(installation));
    }

    private static Model type() {
        return new Model("op.exam.type", "Exam Type", Rights.EXAM_SETTINGS)
                .with(
                        field("name", "Name", new Char(256)).needed(),
                        field("code", "Code", new Char(16)).needed())
                .unique("Code should be unique per exam type!", "code")
                .complete();
    }

    private static Model session(Installation installation) {
        return new Model("op.exam.session", "Exam Session", Rights.EXAMS)
                .with(
                        field("name", "Exam Session", new Char(256)).needed(),
                        many2one("course_id", "Course", "op.course").needed(),
                        many2one("batch_id", "Batch", "op.batch").needed(),
                        field("exam_code", "Exam Session Code", new Char(installation.examCodeSize()))
                                .needed(),
                        field("start_date", "Start Date", new Day()).needed(),
                        field("end_date", "End Date", new Day()).needed(),
                        field("exam_ids", "Exam(s)", new One2many("op.exam", "session_id")),
                        many2one("exam_type", "Exam Type", "op.exam.type").needed(),
                        field("evaluation_type", "Evolution type", EVALUATION)
                                .needed()
                                .startsAs("normal"),
                        many2one("venue", "Venue", "res.partner"),
                        field("state", "State", STATES).startsAs("draft"),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("Code should be unique per exam session!", "exam_code")
                .check(Check.ofOne(Sessions::datesInOrder, "start_date", "end_date"))
                .with(List.of(
                        sets("act_draft", "draft"),
                        sets("act_schedule", "schedule"),
                        sets("act_held", "held"),
                        sets("act_done", "done"),
                        sets("act_cancel", "cancel")))
                .complete();
    }

    private static void datesInOrder(Environment environment, Row row) {
        if (row.text("end_date").compareTo(row.text("start_date")) < 0) {
            throw OdooFault.validation("End Date cannot be set before Start Date.");
        }
    }

    private static Method sets(String method, String state) {
        return Method.action(
                method, (environment, ids) -> environment.write("op.exam.session", ids, Map.of("state", state)));
    }
}
