package dev.passback.sandbox.openeducat.model;

import static dev.passback.sandbox.openeducat.orm.Field.field;
import static dev.passback.sandbox.openeducat.orm.Field.many2one;

import dev.passback.sandbox.openeducat.orm.Access;
import dev.passback.sandbox.openeducat.orm.Check;
import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import dev.passback.sandbox.openeducat.orm.FieldType.Text;
import dev.passback.sandbox.openeducat.orm.Group;
import dev.passback.sandbox.openeducat.orm.Model;
import dev.passback.sandbox.openeducat.orm.OdooFault;
import dev.passback.sandbox.openeducat.orm.Operation;
import java.util.List;

/** As much of Odoo itself as somebody who carries marks comes across. */
final class PlainOdoo {
    private static final Access USERS =
            Access.readOnly(Group.INTERNAL, Group.PORTAL).and(Operation.WRITE, Group.ACCESS_RIGHTS);
    private static final Access PARTNERS =
            Access.withoutUnlink(Group.INTERNAL).and(Operation.UNLINK, Group.ACCESS_RIGHTS);

    private PlainOdoo() {}

    static List<Model> models() {
        return List.of(
                user(),
                partner(),
                module(),
                hidden("ir.model", "Models", Group.ACCESS_RIGHTS),
                hidden("ir.model.data", "Model Data", Group.ACCESS_RIGHTS),
                hidden("ir.cron", "Scheduled Actions", Group.ADMINISTRATOR));
    }

    private static Model user() {
        return new Model("res.users", "User", USERS)
                .with(
                        field("name", "Name", new Char(0)).needed(),
                        field("login", "Login", new Char(0)).needed(),
                        many2one("partner_id", "Related Partner", "res.partner"),
                        field("active", "Active", new Flag()).startsAs(true))
                .unique("You can not have two users with the same login!", "login")
                .complete();
    }

    private static Model partner() {
        return new Model("res.partner", "Contact", PARTNERS)
                .with(
                        field("name", "Name", new Char(0)),
                        field("email", "Email", new Char(0)),
                        field("comment", "Notes", new Text()),
                        field("active", "Active", new Flag()).startsAs(true))
                .orderedBy("name, id")
                .check(Check.ofEach(
                        (environment, row) -> {
                            if (row.text("name").isEmpty()) {
                                throw OdooFault.validation(
                                        "The operation cannot be completed: Contacts require a name");
                            }
                        },
                        "name"))
                .complete();
    }

    /** Any internal user may look at modules; those that are not known are simply not there (measured). */
    private static Model module() {
        return new Model("ir.module.module", "Module", Access.readOnly(Group.INTERNAL))
                .with(
                        field("name", "Technical Name", new Char(0)).needed(),
                        field(
                                "state",
                                "Status",
                                Selection.of(
                                        "uninstalled",
                                        "Not Installed",
                                        "installed",
                                        "Installed",
                                        "to upgrade",
                                        "To be upgraded")),
                        field("latest_version", "Installed Version", new Char(0)),
                        field("application", "Application", new Flag()))
                .orderedBy("application desc, name")
                .unique("The name of the module must be unique!", "name")
                .complete();
    }

    private static Model hidden(String name, String title, Group group) {
        return new Model(name, title, Access.readOnly(group))
                .with(
                        field("name", "Name", new Char(0)),
                        field("model", "Model", new Char(0)),
                        field("module", "Module", new Char(0)))
                .complete();
    }
}
