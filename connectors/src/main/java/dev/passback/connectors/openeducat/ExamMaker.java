package dev.passback.connectors.openeducat;

import dev.passback.connect.NewItem;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooFault;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes exams, one by one: two in one request are refused ("Expected singleton", measured on 18). */
final class ExamMaker {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Odoo odoo;
    private final Exams exams;
    private final FoundPlace place;
    private final int passingPercent;
    private final InstantSource clock;

    ExamMaker(Odoo odoo, Exams exams, FoundPlace place, int passingPercent, InstantSource clock) {
        this.odoo = odoo;
        this.exams = exams;
        this.place = place;
        this.passingPercent = passingPercent;
        this.clock = clock;
    }

    /** {@return an item's maximum as total marks, which are whole and at least 1} */
    static BigDecimal total(BigDecimal maximum) {
        return maximum.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }

    KnownItem make(Session session, String code, NewItem item) {
        LocalDateTime time = session.timeFor(clock.instant());
        Made first = make(session, code, item, time);
        if (first.item().isPresent()) {
            return first.item().get();
        }
        LocalDateTime free = new FreeSlot(odoo, place.subjectId()).in(session, time);
        Made second = free.equals(time) ? first : make(session, code, item, free);
        return second.item()
                .orElseThrow(() -> new SystemException(
                        Reach.ITEM,
                        Wording.of(
                                "OpenEduCat refused the exam {}: {}",
                                code,
                                second.fault().map(OdooFault::reason).orElse("")),
                        Wording.of("See OpenEduCat's reason.")));
    }

    private record Made(Optional<KnownItem> item, Optional<OdooFault> fault) {}

    private Made make(Session session, String code, NewItem item, LocalDateTime time) {
        BigDecimal total = total(item.maximum().orElse(HUNDRED));
        BigDecimal passing = passing(total);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("session_id", session.id());
        values.put("subject_id", place.subjectId());
        values.put("exam_code", code);
        values.put("name", SessionMaker.cut(item.title()));
        // no length: on 17 an exam must not overlap another one of its subject, in any session (measured)
        values.put("start_time", Session.stamp(time));
        values.put("end_time", Session.stamp(time));
        values.put("total_marks", total);
        values.put("min_marks", passing);
        values.put("state", "held");
        return switch (odoo.attempt(OdooCall.create(Exams.MODEL, List.of(values)))) {
            case OdooResult.Done(JsonNode ids) ->
                new Made(
                        Optional.of(exams.made(
                                ids.get(0).longValue(),
                                code,
                                SessionMaker.cut(item.title()),
                                item.origin(),
                                total,
                                passing)),
                        Optional.empty());
            // another run was faster, or this one's answer was lost
            case OdooResult.Unknown unknown ->
                new Made(Optional.of(found(code).orElseThrow(ExamMaker::lost)), Optional.empty());
            case OdooResult.Refused(OdooFault fault) -> new Made(found(code), Optional.of(fault));
        };
    }

    private Optional<KnownItem> found(String code) {
        return exams.coded(List.of(code)).stream().findFirst();
    }

    /** The passing mark must be more than zero and at most the total (measured on 17 and 18). */
    private BigDecimal passing(BigDecimal total) {
        return total.multiply(BigDecimal.valueOf(passingPercent))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE);
    }

    private static SystemException lost() {
        return new SystemException(
                Reach.LATER,
                Wording.of("the answer was lost when an exam was made"),
                Wording.of("Nothing to do; the next cycle looks whether it is there."));
    }
}
