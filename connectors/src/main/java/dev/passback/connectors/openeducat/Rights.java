package dev.passback.connectors.openeducat;

import dev.passback.connect.Connector.Check;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.connectors.openeducat.odoo.OdooVersion;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Says what an account lacks before it is missed. */
final class Rights {
    private static final List<String> READ =
            List.of("op.course", "op.batch", "op.subject", "op.student", "op.student.course");
    private static final List<String> COMMUNITY =
            List.of("op.exam.session", "op.exam", Attendees.MODEL, "op.result.line");
    private static final List<String> ENTERPRISE =
            List.of("grading.assignment", "gradebook.gradebook", "gradebook.line");

    /** What an account may do with records, by Odoo's words. */
    private enum Right {
        READ,
        CREATE,
        WRITE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        Wording on(String model) {
            return switch (this) {
                case READ -> Wording.of("read {}", model);
                case CREATE -> Wording.of("create {}", model);
                case WRITE -> Wording.of("write {}", model);
            };
        }
    }

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
        List<Wording> missing = new ArrayList<>();
        READ.forEach(model -> note(missing, installation.version(), model, Right.READ));
        for (String model : written) {
            note(missing, installation.version(), model, Right.CREATE);
            note(missing, installation.version(), model, Right.WRITE);
        }
        if (!missing.isEmpty()) {
            String group =
                    switch (installation.edition()) {
                        case COMMUNITY -> "Exam / User";
                        case ENTERPRISE -> "Grading / Manager";
                    };
            return new Check.Fails(
                    Wording.of("the account may not {}", missing),
                    Wording.of("Give the account the group {} (Settings, Users).", group));
        }
        if (installation.edition() == Edition.COMMUNITY && examTypes().isEmpty()) {
            return new Check.Fails(
                    Wording.of("OpenEduCat has no exam type"),
                    Wording.of("Make one (Exam, Configuration, Exam Types); it needs the group Exam / Manager."));
        }
        return new Check.Works();
    }

    private List<Row> examTypes() {
        return Row.all(odoo.ask(OdooCall.searchRead("op.exam.type", Domain.ALL, List.of("code"))));
    }

    private void note(List<Wording> missing, OdooVersion version, String model, Right right) {
        boolean may =
                switch (odoo.attempt(OdooCall.mayI(version, model, right.label()))) {
                    case OdooResult.Done(JsonNode value) -> value.isBoolean() && value.booleanValue();
                    case OdooResult.Refused refused -> false;
                    case OdooResult.Unknown unknown -> false;
                };
        if (!may) {
            missing.add(right.on(model));
        }
    }
}
