package dev.passback.connectors.openeducat;

import dev.passback.connect.Connector.Check;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.connectors.openeducat.odoo.OdooVersion;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says what an account lacks before it is missed. */
final class Rights {
    private static final List<String> READ =
            List.of("op.course", "op.batch", "op.subject", "op.student", "op.student.course");
    private static final List<String> COMMUNITY =
            List.of("op.exam.session", "op.exam", Attendees.MODEL, "op.result.line");
    private static final List<String> ENTERPRISE =
            List.of("grading.assignment", "gradebook.gradebook", "gradebook.line");

    private final Odoo odoo;

    Rights(Odoo odoo) {
        this.odoo = odoo;
    }

    Check check(Installation installation) {
        List<String> written =
                switch (installation.edition()) {
                    case COMMUNITY -> COMMUNITY;
                    case ENTERPRISE -> ENTERPRISE;
                };
        List<String> missing = new ArrayList<>();
        READ.forEach(model -> note(missing, installation.version(), model, "read"));
        for (String model : written) {
            note(missing, installation.version(), model, "create");
            note(missing, installation.version(), model, "write");
        }
        if (!missing.isEmpty()) {
            String group =
                    switch (installation.edition()) {
                        case COMMUNITY -> "Exam / User";
                        case ENTERPRISE -> "Grading / Manager";
                    };
            return new Check.Fails(
                    "the account may not " + String.join(", ", missing),
                    "Give the account the group " + group + " (Settings, Users).");
        }
        if (installation.edition() == Edition.COMMUNITY && examTypes().isEmpty()) {
            return new Check.Fails(
                    "OpenEduCat has no exam type",
                    "Make one (Exam, Configuration, Exam Types); it needs the group Exam / Manager.");
        }
        return new Check.Works();
    }

    private List<Row> examTypes() {
        return Row.all(odoo.ask(OdooCall.searchRead("op.exam.type", Domain.ALL, List.of("code"))));
    }

    private void note(List<String> missing, OdooVersion version, String model, String right) {
        boolean may =
                switch (odoo.attempt(OdooCall.mayI(version, model, right))) {
                    case OdooResult.Done(JsonNode value) -> value.isBoolean() && value.booleanValue();
                    case OdooResult.Refused refused -> false;
                    case OdooResult.Unknown unknown -> false;
                };
        if (!may) {
            missing.add(right + " " + model);
        }
    }
}
