package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Moment;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one create or write.
 *
 * @param sent the names of all fields that were sent, also of computed ones
 * @param values for the row itself; null for empty
 * @param commands for x2many fields
 */
record Draft(Set<String> sent, Map<String, @Nullable Object> values, Map<Field, List<?>> commands) {

    static Draft of(OdooVersion version, Model model, Map<String, ?> sent) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<Field, List<?>> commands = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            Field field =
                    model.field(name).orElseThrow(() -> OdooFault.value(version.unknownField(model.name(), name)));
            if (field.type() instanceof One2many || field.type() instanceof Many2many) {
                commands.put(field, value instanceof List<?> list ? list : List.of());
            } else if (!field.isComputed() && !name.equals("id")) {
                values.put(name, Conversion.kept(model, field, value));
            }
        });
        return new Draft(sent.keySet(), values, commands);
    }

    void checkMoments(Model model) {
        values.replaceAll((name, value) -> value instanceof String text
                        && model.field(name).map(Field::type).orElseThrow() instanceof Moment
                ? Dates.moment(text)
                : value);
    }
}
