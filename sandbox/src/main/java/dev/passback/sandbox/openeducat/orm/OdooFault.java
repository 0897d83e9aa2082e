package dev.passback.sandbox.openeducat.orm;

import java.util.Collection;
import java.util.List;

/** What a call ends with instead of a result: the name of a Python exception and its text. */
public final class OdooFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String REFERENCED =
            "The operation cannot be completed: another model requires the record being deleted."
                    + " If possible, archive it instead.\n\nModel: ";

    private final String name;
    private final String text;

    public OdooFault(String name, String text) {
        super(name + ": " + text);
        this.name = name;
        this.text = text;
    }

    /** {@return the full name of the Python exception} */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public static OdooFault accessDenied() {
        return new OdooFault("odoo.exceptions.AccessDenied", "Access Denied");
    }

    public static OdooFault access(String text) {
        return new OdooFault("odoo.exceptions.AccessError", text);
    }

    public static OdooFault validation(String text) {
        return new OdooFault("odoo.exceptions.ValidationError", text);
    }

    public static OdooFault user(String text) {
        return new OdooFault("odoo.exceptions.UserError", text);
    }

    public static OdooFault value(String text) {
        return new OdooFault("builtins.ValueError", text);
    }

    public static OdooFault type(String text) {
        return new OdooFault("builtins.TypeError", text);
    }

    public static OdooFault attribute(String text) {
        return new OdooFault("builtins.AttributeError", text);
    }

    public static OdooFault database(String text) {
        return new OdooFault("psycopg2.OperationalError", text);
    }

    public static OdooFault missing(String model, Collection<Integer> ids, int uid) {
        return new OdooFault(
                "odoo.exceptions.MissingError",
                "Record does not exist or has been deleted.\n(Record: " + PythonText.records(model, ids) + ", User: "
                        + uid + ")");
    }

    static OdooFault unknownModel(String model) {
        return user("Object " + model + " doesn't exist");
    }

    static OdooFault mandatory(Model model, Field field) {
        return validation("The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n"
                + "- Delete: another model requires the record being deleted. If possible, archive it instead.\n\n"
                + "Model: " + model.title() + " (" + model.name() + ")\nField: " + field.label() + " (" + field.name()
                + ")\n");
    }

    /** The same text for a reference to nothing and for a row that others still refer to. */
    static OdooFault reference(Model model, Field field) {
        return validation(REFERENCED + model.title() + " (" + model.name() + ")\nConstraint: "
                + model.name().replace('.', '_') + "_" + field.name() + "_fkey\n");
    }

    static OdooFault wrongValue(Model model, Field field, Object value) {
        return value("Wrong value for " + model.name() + "." + field.name() + ": " + PythonText.repr(value));
    }

    /** What a method written for one record says when it is given several. */
    public static OdooFault singleton(String model, Collection<Integer> ids) {
        return value("Expected singleton: " + PythonText.records(model, ids));
    }

    static OdooFault unassigned(String model, List<Integer> ids, String field) {
        return value("Compute method failed to assign " + PythonText.records(model, ids) + "." + field);
    }
}
