package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Day;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.Model;
import java.util.List;

/** Students, their enrolments, and faculty. A student's e-mail address is not unique and keeps its case (measured). */
final class People {
    private static final Selection GENDER = Selection.of("m", "Male", "f", "Female", "o", "Other");

    private People() {}

    static List<Model> models() {
        return List.of(student(), enrolment(), faculty());
    }

    private static Model student() {
        return new Model("op.student", "Student", Rights.COLLEGE)
                .with(
                        field("first_name", "First Name", new Char(0)),
                        field("middle_name", "Middle Name", new Char(0)),
                        field("last_name", "Last Name", new Char(0)),
                        field("birth_date", "Birth Date", new Day()),
                        field("gender", "Gender", GENDER).needed().startsAs("m"),
                        field("id_number", "ID Card Number", new Char(64)),
                        many2one("user_id", "User", "res.users"),
                        field("gr_no", "Registration Number", new Char(20)),
                        field("course_detail_ids", "Course Details", new One2many("op.student.course", "student_id")),
                        field("active", "Active", new Flag()).startsAs(true),
                        field("name", "Name", new Char(0)).unstored(),
                        field("email", "Email", new Char(0)).unstored(),
                        field("phone", "Phone", new Char(0)).unstored(),
                        field("mobile", "Mobile", new Char(0)).unstored())
                .unique("Registration Number must be unique per student!", "gr_no")
                .complete();
    }

    private static Model enrolment() {
        return new Model("op.student.course", "Student Course Details", Rights.COLLEGE)
                .with(
                        many2one("student_id", "Student", "op.student"),
                        many2one("course_id", "Course", "op.course").needed(),
                        many2one("batch_id", "Batch", "op.batch").needed(),
                        field("roll_number", "Roll Number", new Char(0)),
                        field("subject_ids", "Subjects", new Many2many("op.subject")),
                        many2one("academic_years_id", "Academic Year", "op.academic.year"),
                        many2one("academic_term_id", "Terms", "op.academic.term"),
                        field("state", "Status", Selection.of("running", "Running", "finished", "Finished"))
                                .startsAs("running"))
                .shownBy("student_id")
                .unique("Roll Number must be unique per Batch!", "roll_number", "course_id", "batch_id")
                .unique("Student must be unique per Batch!", "student_id", "course_id", "batch_id")
                .complete();
    }

    private static Model faculty() {
        return new Model("op.faculty", "OpenEduCat Faculty", Rights.COLLEGE)
                .with(
                        field("first_name", "First Name", new Char(0)),
                        field("last_name", "Last Name", new Char(0)),
                        field("name", "Name", new Char(0)),
                        field("email", "Email", new Char(0)),
                        many2one("user_id", "User", "res.users"),
                        field("active", "Active", new Flag()).startsAs(true))
                .complete();
    }
}
