package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Char;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import dev.passback.sandbox.openeducat.orm.FieldType.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code fields_get} tells of a model's fields. */
final class Description {
    private Description() {}

    /** Tells of the named fields, or of all if none is named; attributes likewise. */
    static Map<String, Object> of(Model model, List<String> names, List<String> attributes) {
        Map<String, Object> described = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            if (names.isEmpty() || names.contains(field.name())) {
                Map<String, Object> all = of(field);
                if (!attributes.isEmpty()) {
                    all.keySet().retainAll(attributes);
                }
                described.put(field.name(), all);
            }
        }
        return described;
    }

    private static Map<String, Object> of(Field field) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", field.type().odooName());
        all.put("string", field.label());
        all.put("name", field.name());
        all.put("required", field.required());
        all.put("readonly", field.readonly());
        all.put("store", field.stored());
        all.put("company_dependent", false);
        switch (field.type()) {
            case Char(int size) when size > 0 -> all.put("size", size);
            case Selection(var options) ->
                all.put(
                        "selection",
                        options.entrySet().stream()
                                .map(option -> List.of(option.getKey(), option.getValue()))
                                .toList());
            case Many2one(String target, var onDelete) -> all.put("relation", target);
            case One2many(String target, var inverse) -> all.put("relation", target);
            case Many2many(String target) -> all.put("relation", target);
            default -> {}
        }
        return all;
    }
}
