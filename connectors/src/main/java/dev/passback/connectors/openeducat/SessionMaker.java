package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the exam session of a course and a batch by its code, or makes it, and sees that it counts as held. */
final class SessionMaker {
    private static final List<String> FIELDS =
            List.of("course_id", "batch_id", "start_date", "end_date", "state", "active");
    private static final Set<String> BEFORE_HELD = Set.of("draft", "schedule");
    private static final int NAME_SIZE = 256;

    private final Odoo odoo;
    private final Directory directory;
    private final Batch batch;

    SessionMaker(Odoo odoo, Directory directory, Batch batch) {
        this.odoo = odoo;
        this.directory = directory;
        this.batch = batch;
    }

    Session heldSession(String code, SourceCourse course, String examType) {
        Optional<Session> found = find(code);
        return found.isPresent() ? found.get() : make(code, course, examType);
    }

    private Optional<Session> find(String code) {
        List<Row> rows = Row.all(odoo.ask(OdooCall.searchRead(Session.MODEL, Domain.is("exam_code", code), FIELDS)
                .withArchived()));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        boolean here = row.link("batch_id").equals(OptionalLong.of(batch.id()))
                && row.link("course_id").equals(OptionalLong.of(batch.courseId()));
        if (!here) {
            throw new SystemException(
                    Reach.COURSE,
                    Wording.of(
                            "the exam session {} belongs to another course or batch than {}/{}",
                            code,
                            batch.courseCode(),
                            batch.code()),
                    Wording.of("Give that session another code, or choose another prefix for the connection."));
        }
        if (!row.is("active")) {
            throw new SystemException(
                    Reach.COURSE,
                    Wording.of("the exam session {} is archived", code),
                    Wording.of("Unarchive it in OpenEduCat if new exams should be made in it."));
        }
        if (BEFORE_HELD.contains(row.text("state"))) {
            odoo.ask(OdooCall.method(Session.MODEL, "act_held", List.of(row.id())));
        }
        return Optional.of(new Session(row.id(), row.date("start_date"), row.date("end_date")));
    }

    /** Sessions are made one by one: two in one request are refused ("Expected singleton", measured on 17 and 18). */
    private Session make(String code, SourceCourse course, String examType) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", cut(course.title()));
        values.put("course_id", batch.courseId());
        values.put("batch_id", batch.id());
        values.put("exam_code", code);
        values.put("start_date", batch.start().toString());
        values.put("end_date", batch.end().toString());
        values.put("exam_type", directory.examType(examType));
        values.put("state", "held");
        OdooCall create = OdooCall.create(Session.MODEL, List.of(values));
        return switch (odoo.attempt(create)) {
            case OdooResult.Done(JsonNode ids) -> new Session(ids.get(0).longValue(), batch.start(), batch.end());
            // another run was faster, or this one's answer was lost
            case OdooResult.Unknown unknown -> find(code).orElseThrow(SessionMaker::lost);
            case OdooResult.Refused refused ->
                find(code)
                        .orElseThrow(() -> new SystemException(
                                Reach.COURSE,
                                Wording.of(
                                        "OpenEduCat refused the exam session {}: {}",
                                        code,
                                        refused.fault().reason()),
                                Wording.of("See OpenEduCat's reason; check the batch's dates.")));
        };
    }

    private static SystemException lost() {
        return new SystemException(
                Reach.LATER,
                Wording.of("the answer was lost when the exam session was made"),
                Wording.of("Nothing to do; the next cycle looks whether it is there."));
    }

    static String cut(String name) {
        return name.length() <= NAME_SIZE ? name : name.substring(0, NAME_SIZE);
    }
}
