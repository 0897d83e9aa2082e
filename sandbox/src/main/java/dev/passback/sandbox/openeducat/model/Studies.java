package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Access;
import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Day;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Operation;
import java.util.List;

/** Courses, batches, subjects, years and terms. */
final class Studies {
    private static final Access SUBJECTS = Rights.COLLEGE.and(Operation.UNLINK, Group.BACK_OFFICE_ADMIN, Group.FACULTY);

    private Studies() {}

    static List<Model> models() {
        return List.of(course(), batch(), subject(), year(), term());
    }

    private static Model course() {
        return new Model("op.course", "OpenEduCat Course", Rights.COLLEGE)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        field("code", "Code", new Char(16)).needed(),
                        many2one("parent_id", "Parent Course", "op.course"),
                        field("evaluation_type", "Evaluation Type", evaluation())
                                .needed()
                                .startsAs("normal"),
                        field("subject_ids", "Subject(s)", new Many2many("op.subject")),
                        field("max_unit_load", "Maximum Unit Load", new Real()),
                        field("min_unit_load", "Minimum Unit Load", new Real()),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("Code should be unique per course!", "code")
                .complete();
    }

    private static Selection evaluation() {
        return Selection.of("normal", "Normal", "GPA", "GPA", "CWA", "CWA", "CCE", "CCE");
    }

    private static Model batch() {
        return new Model("op.batch", "OpenEduCat Batch", Rights.COLLEGE)
                .with(
                        field("code", "Code", new Char(16)).needed(),
                        field("name", "Name", new Char(32)).needed(),
                        field("start_date", "Start Date", new Day())
                                .needed()
                                .startsAs(environment ->
                                        environment.database().today().toString()),
                        field("end_date", "End Date", new Day()).needed(),
                        many2one("course_id", "Course", "op.course").needed(),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("Code should be unique per batch!", "code")
                .check(Check.ofEach(
                        (environment, row) -> {
                            if (row.text("end_date").compareTo(row.text("start_date")) < 0) {
                                throw OdooFault.validation("End Date cannot be set before Start Date.");
                            }
                        },
                        "start_date",
                        "end_date"))
                .complete();
    }

    private static Model subject() {
        return new Model("op.subject", "Subject", SUBJECTS)
                .with(
                        field("name", "Name", new Char(128)).needed(),
                        field("code", "Code", new Char(256)).needed(),
                        field("grade_weightage", "Grade Weightage", new Real()),
                        field(
                                        "type",
                                        "Type",
                                        Selection.of(
                                                "theory",
                                                "Theory",
                                                "practical",
                                                "Practical",
                                                "both",
                                                "Both",
                                                "other",
                                                "Other"))
                                .needed()
                                .startsAs("theory"),
                        field(
                                        "subject_type",
                                        "Subject Type",
                                        Selection.of("compulsory", "Compulsory", "elective", "Elective"))
                                .needed()
                                .startsAs("compulsory"),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("Code should be unique per subject!", "code")
                .complete();
    }

    private static Model year() {
        return new Model("op.academic.year", "Academic Year", Rights.COLLEGE)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        field("start_date", "Start Date", new Day()).needed(),
                        field("end_date", "End Date", new Day()).needed())
                .complete();
    }

    private static Model term() {
        return new Model("op.academic.term", "Academic Term", Rights.COLLEGE)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        field("term_start_date", "Start Date", new Day()).needed(),
                        field("term_end_date", "End Date", new Day()).needed(),
                        many2one("academic_year_id", "Academic Year", "op.academic.year")
                                .needed())
                .complete();
    }
}
