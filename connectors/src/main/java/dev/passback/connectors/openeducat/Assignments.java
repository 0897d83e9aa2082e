package dev.passback.connectors.openeducat;

import dev.passback.connect.NewItem;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooFault;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds and makes {@code grading.assignment}. It has no code of its own, so the code stands at the end of its name, in
 * brackets (field names as published for 19.0; not tried on a real server).
 */
final class Assignments {
    static final String MODEL = "grading.assignment";

    private static final List<String> FIELDS = List.of("name", "course_id", "point", "active");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Odoo odoo;
    private final FoundPlace place;
    private final FoundTerms terms;
    private final ExamCodes codes;
    private Optional<Fields> fields = Optional.empty();

    Assignments(Odoo odoo, FoundPlace place, FoundTerms terms, ExamCodes codes) {
        this.odoo = odoo;
        this.place = place;
        this.terms = terms;
        this.codes = codes;
    }

    List<KnownItem> coded(Collection<String> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : find(Domain.anyOf(wanted.stream()
                        .map(code -> Domain.compare("name", "=like", "%[" + code + "]"))
                        .toList()));
    }

    /** {@return every assignment of the batch that was made here} */
    List<KnownItem> all() {
        return find(madeHere());
    }

    /** {@return those of one subject} */
    List<KnownItem> ofSubject(long subject) {
        return find(Domain.is("subject_id", subject).and(madeHere()));
    }

    private Domain madeHere() {
        return Domain.anyOf(codes.heads().stream()
                .map(head -> Domain.compare("name", "=like", "%[" + head + "%]"))
                .toList());
    }

    List<KnownItem> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : find(Domain.in("id", ids));
    }

    KnownItem make(String code, NewItem item, Instant now) {
        BigDecimal total = item.maximum().orElse(HUNDRED);
        Set<String> names = fields().names();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name(item.title(), code));
        values.put("course_id", place.batch().courseId());
        values.put("subject_id", place.subjectId());
        values.put("assignment_type", terms.assignmentType());
        values.put("faculty_id", terms.faculty());
        values.put("issued_date", Session.stamp(LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
        values.put("point", total);
        values.put("year_id", terms.year());
        values.put("term_id", terms.term());
        values.keySet().retainAll(names);
        return switch (odoo.attempt(OdooCall.create(MODEL, List.of(values)))) {
            case OdooResult.Done(JsonNode ids) ->
                known(ids.get(0).longValue(), name(item.title(), code), total, Access.OPEN);
            case OdooResult.Unknown unknown ->
                coded(List.of(code)).stream().findFirst().orElseThrow(Assignments::lost);
            case OdooResult.Refused(OdooFault fault) ->
                throw new SystemException(
                        Reach.ITEM,
                        Wording.of("OpenEduCat refused the assignment {}: {}", code, fault.reason()),
                        Wording.of("See OpenEduCat's reason."));
        };
    }

    private List<KnownItem> find(Domain domain) {
        return Row.all(odoo.ask(OdooCall.searchRead(MODEL, domain, FIELDS).withArchived())).stream()
                .map(row -> known(row.id(), row.text("name"), row.number("point"), access(row)))
                .toList();
    }

    private Access access(Row row) {
        if (!row.link("course_id").equals(OptionalLong.of(place.batch().courseId()))) {
            return Access.READ_ONLY;
        }
        return row.fields().path("active").asBoolean(true) ? Access.OPEN : Access.ARCHIVED;
    }

    private KnownItem known(long id, String name, BigDecimal total, Access access) {
        int bracket = name.lastIndexOf(" [");
        boolean coded = bracket >= 0 && name.endsWith("]");
        String code = coded ? name.substring(bracket + 2, name.length() - 1) : "";
        BigDecimal plain = total.stripTrailingZeros();
        GradeItem item = new GradeItem(
                Long.toString(id),
                coded ? name.substring(0, bracket) : name,
                Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain),
                access,
                codes.origin(code));
        return new KnownItem(id, code, item, total, BigDecimal.ZERO, true);
    }

    private static String name(String title, String code) {
        return title + " [" + code + "]";
    }

    private static SystemException lost() {
        return new SystemException(
                Reach.LATER,
                Wording.of("the answer was lost when an assignment was made"),
                Wording.of("Nothing to do; the next cycle looks whether it is there."));
    }

    private Fields fields() {
        Fields known = fields.orElseGet(() -> Fields.of(odoo, MODEL));
        fields = Optional.of(known);
        return known;
    }
}
