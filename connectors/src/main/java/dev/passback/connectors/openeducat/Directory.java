package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what people name by codes; what is not there is answered with what is. */
final class Directory {
    private static final int LISTED = 40;

    private final Odoo odoo;

    Directory(Odoo odoo) {
        this.odoo = odoo;
    }

    FoundPlace find(OpenEduCatPlace place) {
        long course = id("op.course", "course", place.course());
        Row batch = row(
                "op.batch", "batch", place.batch(), Domain.is("course_id", course), List.of("start_date", "end_date"));
        long subject = id("op.subject", "subject", place.subject());
        return new FoundPlace(
                new Batch(
                        batch.id(),
                        place.batch(),
                        course,
                        place.course(),
                        batch.date("start_date"),
                        batch.date("end_date")),
                subject,
                place.subject());
    }

    FoundTerms find(EnterpriseSettings settings) {
        long year = named("op.academic.year", "academic year", settings.year(), List.of("name"), Domain.ALL);
        return new FoundTerms(
                year,
                named(
                        "op.academic.term",
                        "academic term",
                        settings.term(),
                        List.of("name"),
                        Domain.is("academic_year_id", year)),
                named(
                        "grading.assignment.type",
                        "assignment type",
                        settings.assignmentType(),
                        List.of("name", "code"),
                        Domain.ALL),
                named("op.faculty", "teacher", settings.faculty(), List.of("name", "email"), Domain.ALL));
    }

    private long named(String model, String what, String text, List<String> fields, Domain among) {
        Domain any = Domain.anyOf(
                fields.stream().map(field -> Domain.is(field, text)).toList());
        List<Row> found = Row.all(odoo.ask(OdooCall.searchRead(model, among.and(any), List.of("name"))));
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        throw new SystemException(
                Reach.COURSE,
                "OpenEduCat has " + (found.isEmpty() ? "no " : "more than one ") + what + " \"" + text + "\"",
                choices(model, what, among, "name"));
    }

    /** {@return the number of the exam type; one must be there, since only Exam / Manager can make it} */
    long examType(String code) {
        return id("op.exam.type", "exam type", code);
    }

    /** {@return the codes of all exam types} */
    List<String> examTypes() {
        return Row.all(odoo.ask(OdooCall.searchRead("op.exam.type", Domain.ALL, List.of("code")))).stream()
                .map(row -> row.text("code"))
                .sorted()
                .toList();
    }

    private long id(String model, String what, String code) {
        return row(model, what, code, Domain.ALL, List.of()).id();
    }

    private Row row(String model, String what, String code, Domain among, List<String> fields) {
        List<String> wanted = Stream.concat(Stream.of("code"), fields.stream()).toList();
        List<Row> found = Row.all(
                odoo.ask(OdooCall.searchRead(model, Domain.is("code", code).and(among), wanted)));
        if (found.isEmpty()) {
            throw new SystemException(
                    Reach.COURSE,
                    "OpenEduCat has no " + what + " with the code \"" + code + "\""
                            + (among.equals(Domain.ALL) ? "" : " in that course"),
                    choices(model, what, among, "code"));
        }
        return found.getFirst();
    }

    private String choices(String model, String what, Domain among, String field) {
        List<String> codes = Row.all(odoo.ask(OdooCall.searchRead(model, among, List.of(field)))).stream()
                .map(row -> row.text(field))
                .sorted()
                .toList();
        if (codes.isEmpty()) {
            return "Make a " + what + " in OpenEduCat; there is none.";
        }
        String more = codes.size() > LISTED ? " and " + (codes.size() - LISTED) + " more" : "";
        return "Use one of these: " + codes.stream().limit(LISTED).collect(Collectors.joining(", ")) + more + ".";
    }
}
