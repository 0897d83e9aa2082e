package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Group.BACK_OFFICE_ADMIN;
import static dev.passback.sandbox.openeducat.orm.Group.EXAM_MANAGER;
import static dev.passback.sandbox.openeducat.orm.Group.EXAM_USER;
import static dev.passback.sandbox.openeducat.orm.Group.FACULTY;
import static dev.passback.sandbox.openeducat.orm.Group.PARENT;
import static dev.passback.sandbox.openeducat.orm.Operation.CREATE;
import static dev.passback.sandbox.openeducat.orm.Operation.READ;
import static dev.passback.sandbox.openeducat.orm.Operation.UNLINK;
import static dev.passback.sandbox.openeducat.orm.Operation.WRITE;

import dev.passback.sandbox.openeducat.orm.Access;

/** Rights that several models share (measured; alike in 16.0, 17.0 and 18.0). */
final class Rights {
    /** Sessions, exams, results, mark sheets: only a manager deletes. */
    static final Access EXAMS = Access.withoutUnlink(EXAM_MANAGER, EXAM_USER).and(UNLINK, EXAM_MANAGER);

    /** Nobody deletes attendees, not even an administrator. */
    static final Access ATTENDEES = Access.withoutUnlink(EXAM_MANAGER, EXAM_USER);

    /** Exam types and grades: only a manager changes them. */
    static final Access EXAM_SETTINGS = Access.readOnly(EXAM_MANAGER, EXAM_USER)
            .and(WRITE, EXAM_MANAGER)
            .and(CREATE, EXAM_MANAGER)
            .and(UNLINK, EXAM_MANAGER);

    /** Students, courses, batches. */
    static final Access COLLEGE = Access.withoutUnlink(BACK_OFFICE_ADMIN, FACULTY)
            .and(READ, PARENT, BACK_OFFICE_ADMIN, FACULTY)
            .and(UNLINK, BACK_OFFICE_ADMIN);

    private Rights() {}
}
