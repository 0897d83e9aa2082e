package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that a model has on this server. The Enterprise edition is known from publications that disagree, so what is
 * not there is not written.
 *
 * @param types by the field's name
 */
record Fields(Map<String, String> types) {

    static Fields of(Odoo odoo, String model) {
        Map<String, String> types = new HashMap<>();
        odoo.ask(OdooCall.fieldsGet(model, List.of(), List.of("type")))
                .properties()
                .forEach(field ->
                        types.put(field.getKey(), Row.of(field.getValue()).text("type")));
        return new Fields(types);
    }

    Set<String> names() {
        return types.keySet();
    }

    boolean isMany(String field) {
        return types.getOrDefault(field, "").equals("many2many");
    }
}
