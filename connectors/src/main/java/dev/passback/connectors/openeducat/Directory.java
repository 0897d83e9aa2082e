package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.finding.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Looks up what people name by codes; what is not there is answered with what is. */
final class Directory {
    private static final int LISTED = 40;

    private final Odoo odoo;

    Directory(Odoo odoo) {
        this.odoo = odoo;
    }

    FoundPlace find(OpenEduCatPlace place) {
        long course = id("op.course", Wording.of("course"), place.course());
        Row batch = row(
                "op.batch",
                Wording.of("batch"),
                place.batch(),
                Domain.is("course_id", course),
                List.of("start_date", "end_date"));
        long subject = id("op.subject", Wording.of("subject"), place.subject());
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
        long year =
                named("op.academic.year", Wording.of("academic year"), settings.year(), List.of("name"), Domain.ALL);
        return new FoundTerms(
                year,
                named(
                        "op.academic.term",
                        Wording.of("academic term"),
                        settings.term(),
                        List.of("name"),
                        Domain.is("academic_year_id", year)),
                named(
                        "grading.assignment.type",
                        Wording.of("assignment type"),
                        settings.assignmentType(),
                        List.of("name", "code"),
                        Domain.ALL),
                named("op.faculty", Wording.of("teacher"), settings.faculty(), List.of("name", "email"), Domain.ALL));
    }

    private long named(String model, Wording what, String text, List<String> fields, Domain among) {
        Domain any = Domain.anyOf(
                fields.stream().map(field -> Domain.is(field, text)).toList());
        List<Row> found = Row.all(odoo.ask(OdooCall.searchRead(model, among.and(any), List.of("name"))));
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        throw new SystemException(
                Reach.COURSE,
                found.isEmpty()
                        ? Wording.of("OpenEduCat has no {} \"{}\"", what, text)
                        : Wording.of("OpenEduCat has more than one {} \"{}\"", what, text),
                choices(model, what, among, "name"));
    }

    /** {@return the number of the exam type; one must be there, since only Exam / Manager can make it} */
    long examType(String code) {
        return id("op.exam.type", Wording.of("exam type"), code);
    }

    /** {@return the codes of all exam types} */
    List<String> examTypes() {
        return Row.all(odoo.ask(OdooCall.searchRead("op.exam.type", Domain.ALL, List.of("code")))).stream()
                .map(row -> row.text("code"))
                .sorted()
                .toList();
    }

    private long id(String model, Wording what, String code) {
        return row(model, what, code, Domain.ALL, List.of()).id();
    }

    private Row row(String model, Wording what, String code, Domain among, List<String> fields) {
        List<String> wanted = Stream.concat(Stream.of("code"), fields.stream()).toList();
        List<Row> found = Row.all(
                odoo.ask(OdooCall.searchRead(model, Domain.is("code", code).and(among), wanted)));
        if (found.isEmpty()) {
            throw new SystemException(
                    Reach.COURSE,
                    among.equals(Domain.ALL)
                            ? Wording.of("OpenEduCat has no {} with the code \"{}\"", what, code)
                            : Wording.of("OpenEduCat has no {} with the code \"{}\" in that course", what, code),
                    choices(model, what, among, "code"));
        }
        return found.getFirst();
    }

    private Wording choices(String model, Wording what, Domain among, String field) {
        List<String> codes = Row.all(odoo.ask(OdooCall.searchRead(model, among, List.of(field)))).stream()
                .map(row -> row.text(field))
                .sorted()
                .toList();
        if (codes.isEmpty()) {
            return Wording.of("Make a {} in OpenEduCat; there is none.", what);
        }
        return codes.size() > LISTED
                ? Wording.of("Use one of these: {} and {} more.", codes.subList(0, LISTED), codes.size() - LISTED)
                : Wording.of("Use one of these: {}.", codes);
    }
}
