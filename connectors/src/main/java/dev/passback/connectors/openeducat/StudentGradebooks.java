package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The students' {@code gradebook.gradebook}: one for each student, course and academic year, whatever the subject (as
 * published; not tried on a real server).
 */
final class StudentGradebooks {
    static final String MODEL = "gradebook.gradebook";

    private static final int AT_ONCE = 1000;

    private final Odoo odoo;
    private final Batch batch;
    private final long year;
    private final Map<Long, Long> byStudent = new HashMap<>();
    private final Map<Long, Long> students = new HashMap<>();
    private boolean read;

    StudentGradebooks(Odoo odoo, Batch batch, long year) {
        this.odoo = odoo;
        this.batch = batch;
        this.year = year;
    }

    OptionalLong of(long student) {
        readOnce();
        Long gradebook = byStudent.get(student);
        return gradebook == null ? OptionalLong.empty() : OptionalLong.of(gradebook);
    }

    Optional<Long> studentOf(long gradebook) {
        readOnce();
        return Optional.ofNullable(students.get(gradebook));
    }

    /** Makes those that are missing. */
    void make(Set<Long> wanted, Students roster) {
        readOnce();
        List<Row> missing = roster.rows().stream()
                .filter(row -> wanted.contains(row.id()) && !byStudent.containsKey(row.id()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean many = Fields.of(odoo, MODEL).isMany("academic_year_id");
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            create(missing.subList(from, Math.min(from + AT_ONCE, missing.size())), many);
        }
    }

    private void create(List<Row> missing, boolean many) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row student : missing) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", student.text("name"));
            values.put("student_id", student.id());
            values.put("course_id", batch.courseId());
            values.put("academic_year_id", many ? List.of(List.of(6, 0, List.of(year))) : (Object) year);
            rows.add(values);
        }
        OdooCall create = OdooCall.create(MODEL, rows);
        switch (odoo.attempt(create)) {
            case OdooResult.Done(JsonNode ids) -> {
                for (int i = 0; i < missing.size(); i++) {
                    note(ids.get(i).longValue(), missing.get(i).id());
                }
            }
            case OdooResult.Refused refused ->
                throw new SystemException(
                        Reach.COURSE,
                        Wording.of(
                                "OpenEduCat refused gradebooks for students: {}",
                                refused.fault().reason()),
                        Wording.of("See OpenEduCat's reason; gradebooks can be made there by hand too."));
            case OdooResult.Unknown unknown ->
                throw new SystemException(
                        Reach.LATER,
                        Wording.of("the answer was lost when gradebooks were made"),
                        Wording.of("Nothing to do; the next cycle looks which of them are there."));
        }
    }

    private void readOnce() {
        if (read) {
            return;
        }
        Domain domain = Domain.is("course_id", batch.courseId()).and(Domain.in("academic_year_id", List.of(year)));
        Row.all(odoo.ask(OdooCall.searchRead(MODEL, domain, List.of("student_id"))))
                .forEach(row -> row.link("student_id").ifPresent(student -> note(row.id(), student)));
        read = true;
    }

    private void note(long gradebook, long student) {
        byStudent.put(student, gradebook);
        students.put(gradebook, student);
    }
}
