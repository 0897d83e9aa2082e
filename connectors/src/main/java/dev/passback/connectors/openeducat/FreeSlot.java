package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds an instant at which no exam of a subject is under way. Odoo 17's OpenEduCat refuses an exam that overlaps another
 * one of its subject anywhere in the college; exams that only touch, and exams of no length, do not (measured).
 */
final class FreeSlot {
    private final Odoo odoo;
    private final long subject;

    FreeSlot(Odoo odoo, long subject) {
        this.odoo = odoo;
        this.subject = subject;
    }

    private record Span(LocalDateTime start, LocalDateTime end) {

        boolean covers(LocalDateTime time) {
            return start.isBefore(time) && end.isAfter(time);
        }
    }

    /** {@return {@code wish} where it is free, else a time near it, else {@code wish}} */
    LocalDateTime in(Session session, LocalDateTime wish) {
        List<Span> others = others(session);
        return Stream.concat(Stream.of(wish), others.stream().flatMap(span -> Stream.of(span.end(), span.start())))
                .filter(session::holds)
                .filter(time -> others.stream().noneMatch(span -> span.covers(time)))
                .findFirst()
                .orElse(wish);
    }

    private List<Span> others(Session session) {
        Domain domain = Domain.is("subject_id", subject)
                .and(Domain.compare(
                        "start_time", "<=", Session.stamp(session.end().atTime(23, 59, 59))))
                .and(Domain.compare(
                        "end_time", ">=", Session.stamp(session.start().atStartOfDay())));
        return Row.all(odoo.ask(OdooCall.searchRead(Exams.MODEL, domain, List.of("start_time", "end_time")))).stream()
                .map(row -> new Span(Session.time(row.text("start_time")), Session.time(row.text("end_time"))))
                .toList();
    }
}
