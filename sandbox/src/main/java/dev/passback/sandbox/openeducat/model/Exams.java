package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.Field;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Moment;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
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

/** Exams. There is no {@code act_held}: the held wizard or a plain write of the state takes its place (measured). */
final class Exams {
    private static final Selection STATES = Selection.of(
            "draft",
            "Draft",
            "schedule",
            "Scheduled",
            "held",
            "Held",
            "result_updated",
            "Result Updated",
            "cancel",
            "Cancelled",
            "done",
            "Done");

    private Exams() {}

    static Model model(Installation installation) {
        Model model = new Model("op.exam", "Exam", Rights.EXAMS)
                .with(
                        many2one("session_id", "Exam Session", "op.exam.session"),
                        ofSession("course_id", "Course", "op.course"),
                        ofSession("batch_id", "Batch", "op.batch"),
                        many2one("subject_id", "Subject", "op.subject").needed(),
                        field("exam_code", "Exam Code", new Char(installation.examCodeSize()))
                                .needed(),
                        field("attendees_line", "Attendees", new One2many("op.exam.attendees", "exam_id"))
                                .uiReadonly(),
                        field("start_time", "Start Time", new Moment()).needed(),
                        field("end_time", "End Time", new Moment()).needed(),
                        field("state", "State", STATES).uiReadonly().startsAs("draft"),
                        field("note", "Note", new Text()),
                        field("responsible_id", "Responsible", new Many2many("op.faculty")),
                        field("name", "Exam", new Char(256)).needed(),
                        field("total_marks", "Total Marks", new Whole()).needed(),
                        field("min_marks", "Passing Marks", new Whole()).needed(),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("Code should be unique per exam!", "exam_code")
                .check(Check.ofOne(Exams::marksMakeSense, "total_marks", "min_marks"))
                .check(Check.ofOne(Exams::timesWithinSession, "start_time", "end_time"))
                .with(List.of(
                        sets("act_result_updated", "result_updated"),
                        sets("act_done", "done"),
                        sets("act_draft", "draft"),
                        sets("act_cancel", "cancel")));
        if (installation.version().hasChecksOf17()) {
            model.check(Check.ofNew(Exams::overlapsNone)).createdOneByOne();
        }
        return model.complete();
    }

    private static Field ofSession(String field, String label, String target) {
        return many2one(field, label, target).computed((environment, row) -> session(environment, row)
                .map(session -> session.get(field))
                .orElse(null));
    }

    static Optional<Row> session(Environment environment, Row exam) {
        return environment.referred(exam, "session_id", "op.exam.session");
    }

    /** A passing mark of 0 is impossible. */
    private static void marksMakeSense(Environment environment, Row row) {
        if (row.number("total_marks") <= 0 || row.number("min_marks") <= 0) {
            throw OdooFault.validation("Enter proper marks!");
        }
        if (row.number("min_marks") > row.number("total_marks")) {
            throw OdooFault.validation("Passing Marks can't be greater than Total Marks");
        }
    }

    /** Times are compared as stored, in UTC, from the first to the last second of the session's days. */
    private static void timesWithinSession(Environment environment, Row row) {
        Row session = session(environment, row)
                .orElseThrow(() -> OdooFault.type("combine() argument 1 must be datetime.date, not None"));
        String start = row.text("start_time");
        String end = row.text("end_time");
        if (end.compareTo(start) < 0) {
            throw OdooFault.validation("End Time cannot be set before Start Time.");
        }
        String opens = session.text("start_date") + " 00:00:00";
        String closes = session.text("end_date") + " 23:59:59";
        if (start.compareTo(opens) < 0
                || end.compareTo(opens) < 0
                || start.compareTo(closes) > 0
                || end.compareTo(closes) > 0) {
            throw OdooFault.validation("Exam Time should in between Exam Session Dates.");
        }
    }

    /** Of the whole database, whatever session, batch or state; exams of no length never overlap. */
    private static void overlapsNone(Environment environment, Row row) {
        boolean overlaps = row.reference("subject_id").stream()
                .mapToObj(subject -> environment.referring("op.exam", "subject_id", subject))
                .flatMap(List::stream)
                .anyMatch(other -> other.id() != row.id()
                        && other.isTrue("active")
                        && other.text("start_time").compareTo(row.text("end_time")) < 0
                        && other.text("end_time").compareTo(row.text("start_time")) > 0);
        if (overlaps) {
            throw OdooFault.validation("The exam time overlaps with an existing exam for the same subject.");
        }
    }

    private static Method sets(String method, String state) {
        return Method.action(method, (environment, ids) -> environment.write("op.exam", ids, Map.of("state", state)));
    }
}
