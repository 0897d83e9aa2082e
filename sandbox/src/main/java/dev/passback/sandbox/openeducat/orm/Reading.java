package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.Field.Derived;
import dev.passback.sandbox.openeducat.orm.FieldType.Flag;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Real;
import dev.passback.sandbox.openeducat.orm.FieldType.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows rows as {@code read} does: nothing is false or 0, a reference is its id with its name. */
final class Reading {
    private final Environment environment;
    private final Model model;

    Reading(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    /** @param names of fields; none for all */
    List<Map<String, Object>> of(List<Row> rows, List<String> names) {
        List<Field> fields = names.isEmpty() ? List.copyOf(model.fields()) : fields(names);
        List<Map<String, Object>> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("id", row.id());
            read.add(shown);
        }
        for (Field field : fields) {
            column(rows, field, read);
        }
        return read;
    }

    private List<Field> fields(List<String> names) {
        return names.stream()
                .map(name -> model.field(name)
                        .orElseThrow(
                                () -> OdooFault.value("Invalid field '" + name + "' on model '" + model.name() + "'")))
                .toList();
    }

    /** A value that cannot be computed fails all of the rows, and the fault names those without one. */
    private void column(List<Row> rows, Field field, List<Map<String, Object>> read) {
        List<Integer> unassigned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object value = environment.value(rows.get(i), field);
            if (value == Derived.UNASSIGNED) {
                unassigned.add(rows.get(i).id());
            } else {
                read.get(i).put(field.name(), shown(field, value));
            }
        }
        if (!unassigned.isEmpty()) {
            throw OdooFault.unassigned(model.name(), unassigned, field.name());
        }
    }

    Object shown(Field field, @Nullable Object value) {
        return switch (field.type()) {
            case Many2one(String target, var onDelete) ->
                value instanceof Integer id ? List.of(id, environment.displayName(target, id)) : false;
            case Whole w -> value == null ? 0 : value;
            case Real r -> value == null ? 0.0 : value;
            case Flag f -> value == null ? false : value;
            case One2many o -> Ids.of(value);
            case Many2many m -> Ids.of(value);
            default -> value == null ? false : value;
        };
    }
}
