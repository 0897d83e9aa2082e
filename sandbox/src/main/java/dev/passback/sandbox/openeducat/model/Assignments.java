package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Access;
import dev.passback.sandbox.openeducat.orm.Environment;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Moment;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.Operation;
import java.util.List;

/** Assignments: in the community edition too, so that they do not tell of Enterprise (measured). */
final class Assignments {
    static final Access RIGHTS = Access.withoutUnlink(
                    Group.ASSIGNMENT_MANAGER, Group.ASSIGNMENT_USER, Group.GRADING_MANAGER, Group.GRADING_USER)
            .and(Operation.UNLINK, Group.ASSIGNMENT_MANAGER, Group.GRADING_MANAGER);

    private Assignments() {}

    static List<Model> community() {
        return List.of(type(), assignment().complete());
    }

    static Model type() {
        return new Model("grading.assignment.type", "Assignment Type", RIGHTS)
                .with(field("name", "Name", new Char(0)).needed(), field("code", "Code", new Char(0)))
                .complete();
    }

    static Model assignment() {
        return new Model("grading.assignment", "Grading Assignment", RIGHTS)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        many2one("course_id", "Course", "op.course").needed(),
                        many2one("subject_id", "Subject", "op.subject"),
                        field("issued_date", "Issued Date", new Moment()).needed(),
                        many2one("assignment_type", "Assignment Type", "grading.assignment.type")
                                .needed(),
                        many2one("faculty_id", "Faculty", "op.faculty").needed().startsAs(Assignments::ownFaculty),
                        field("point", "Points", new Real()));
    }

    private static Object ownFaculty(Environment environment) {
        return environment.referring("op.faculty", "user_id", environment.uid()).stream()
                .findFirst()
                .map(row -> (Object) row.id())
                .orElse(false);
    }
}
