package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.ItemOrigin;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds exams, archived ones too: their codes count on. */
final class Exams {
    static final String MODEL = "op.exam";

    private static final List<String> FIELDS =
            List.of("name", "exam_code", "course_id", "batch_id", "total_marks", "min_marks", "state", "active");
    /** States from which an exam becomes held; a later state, or a cancellation, is somebody's decision. */
    private static final Set<String> BEFORE_HELD = Set.of("draft", "schedule");

    private final Odoo odoo;
    private final Batch batch;
    private final ExamCodes codes;

    Exams(Odoo odoo, Batch batch, ExamCodes codes) {
        this.odoo = odoo;
        this.batch = batch;
        this.codes = codes;
    }

    /** {@return those exams that have one of the codes} */
    List<KnownItem> coded(Collection<String> wanted) {
        return wanted.isEmpty() ? List.of() : find(Domain.in("exam_code", wanted));
    }

    List<KnownItem> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find(Domain.in("id", ids).and(ofBatch()));
    }

    /** {@return all exams of the session, also those that somebody made by hand} */
    List<KnownItem> ofSession(String sessionCode) {
        return find(Domain.is("session_id.exam_code", sessionCode).and(ofBatch()));
    }

    /** {@return all exams of the subject in this batch, whichever session they are in} */
    List<KnownItem> ofSubject(long subject) {
        return find(Domain.is("subject_id", subject).and(ofBatch()));
    }

    /** {@return an exam that was made just now} */
    KnownItem made(
            long id, String code, String title, Optional<ItemOrigin> origin, BigDecimal total, BigDecimal passing) {
        return new KnownItem(
                id,
                code,
                new GradeItem(Long.toString(id), title, Optional.of(total), Access.OPEN, origin),
                total,
                passing,
                true);
    }

    private Domain ofBatch() {
        return Domain.is("batch_id", batch.id()).and(Domain.is("course_id", batch.courseId()));
    }

    private List<KnownItem> find(Domain domain) {
        return Row.all(odoo.ask(OdooCall.searchRead(MODEL, domain, FIELDS).withArchived())).stream()
                .map(this::item)
                .toList();
    }

    private KnownItem item(Row row) {
        BigDecimal total = row.number("total_marks");
        String code = row.text("exam_code");
        GradeItem item = new GradeItem(
                Long.toString(row.id()), row.text("name"), Optional.of(total), access(row), codes.origin(code));
        return new KnownItem(
                row.id(), code, item, total, row.number("min_marks"), !BEFORE_HELD.contains(row.text("state")));
    }

    /** Course and batch of an exam are those of its session. */
    private Access access(Row row) {
        boolean here = row.link("batch_id").equals(OptionalLong.of(batch.id()))
                && row.link("course_id").equals(OptionalLong.of(batch.courseId()));
        if (!here) {
            return Access.READ_ONLY;
        }
        return row.is("active") ? Access.OPEN : Access.ARCHIVED;
    }
}
