package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The foreign keys of a model. */
final class References {
    private References() {}

    static void check(Environment environment, Model model, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> {
            Field field = model.field(name).orElseThrow();
            if (value instanceof Integer id
                    && field.type() instanceof Many2one(String target, var onDelete)
                    && environment.database().model(target).isPresent()
                    && environment.row(target, id).isEmpty()) {
                throw OdooFault.reference(model, field);
            }
        });
    }
}
