package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooVersion;
import dev.passback.finding.Wording;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds out which version and edition a server has, and how its fields are made; public modules change both. */
final class Probe {
    private static final List<String> MODULES = List.of("openeducat_core", "openeducat_exam", "openeducat_grading");
    private static final int STOCK_SIZE = 16;
    /** What a float without digits is taken for: Moodle keeps five. */
    private static final int FLOAT_DECIMALS = 5;

    private final Odoo odoo;

    Probe(Odoo odoo) {
        this.odoo = odoo;
    }

    Installation find(Instant now) {
        OdooVersion version = odoo.version();
        Edition edition = edition();
        return switch (edition) {
            case COMMUNITY ->
                new Installation(
                        version,
                        edition,
                        decimals("op.exam.attendees"),
                        decimals("op.result.line"),
                        codeSize("op.exam"),
                        codeSize("op.exam.session"),
                        now);
            case ENTERPRISE ->
                new Installation(version, edition, decimals("gradebook.line"), 0, STOCK_SIZE, STOCK_SIZE, now);
        };
    }

    /** Modules that are not there are missing from the list; grading.assignment is in both editions and tells nothing. */
    private Edition edition() {
        Set<String> installed = new HashSet<>();
        odoo.ask(OdooCall.searchRead(
                        "ir.module.module",
                        Domain.in("name", MODULES).and(Domain.is("state", "installed")),
                        List.of("name")))
                .forEach(module -> installed.add(Row.of(module).text("name")));
        if (installed.contains("openeducat_grading")) {
            return Edition.ENTERPRISE;
        }
        if (installed.contains("openeducat_exam")) {
            return Edition.COMMUNITY;
        }
        throw new SystemException(
                Reach.CONNECTION,
                Wording.of("the database has no module that keeps marks: openeducat_exam is not installed"),
                Wording.of(
                        "Install OpenEduCat's examination module, or correct the database's name in the connection."));
    }

    private int decimals(String model) {
        JsonNode marks = odoo.ask(OdooCall.fieldsGet(model, List.of("marks"), List.of("type", "digits")))
                .path("marks");
        return switch (Row.of(marks).text("type")) {
            case "integer" -> 0;
            default -> marks.path("digits").path(1).asInt(FLOAT_DECIMALS);
        };
    }

    private int codeSize(String model) {
        JsonNode size = odoo.ask(OdooCall.fieldsGet(model, List.of("exam_code"), List.of("size")))
                .path("exam_code")
                .path("size");
        // a text without a size keeps everything
        return size.isIntegralNumber() && size.intValue() > 0 ? size.intValue() : STOCK_SIZE * 4;
    }
}
