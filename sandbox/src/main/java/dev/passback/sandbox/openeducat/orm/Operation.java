package dev.passback.sandbox.openeducat.orm;

import java.util.Locale;

/** What a group may be allowed to do with the rows of a model, with the verb that faults use for it. */
public enum Operation {
    READ("access"),
    WRITE("modify"),
    CREATE("create"),
    UNLINK("delete");

    private final String verb;

    Operation(String verb) {
        this.verb = verb;
    }

    /** {@return the operation that Odoo calls so} */
    static Operation of(String called) {
        for (Operation operation : values()) {
            if (operation.name().toLowerCase(Locale.ROOT).equals(called)) {
                return operation;
            }
        }
        throw OdooFault.value("Invalid operation " + PythonText.repr(called));
    }

    String verb() {
        return verb;
    }
}
