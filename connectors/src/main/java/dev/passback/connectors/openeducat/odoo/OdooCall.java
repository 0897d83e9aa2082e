package dev.passback.connectors.openeducat.odoo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method of a model, called with arguments that have names, since {@code /json/2} takes names and JSON-RPC positions.
 *
 * @param ids the records it is called on; empty for a method of the model
 * @param arguments those that JSON-RPC takes by position, in their order
 * @param options those that both take by name
 */
public record OdooCall(
        String model,
        String method,
        Optional<List<Long>> ids,
        Map<String, Object> arguments,
        Map<String, Object> options,
        Repeat repeat) {

    /** Finds records, archived ones too if asked. */
    public static OdooCall searchRead(String model, Domain domain, List<String> fields) {
        return new OdooCall(
                model,
                "search_read",
                Optional.empty(),
                Map.of("domain", domain.terms()),
                Map.of("fields", fields, "order", "id"),
                Repeat.HARMLESS);
    }

    /**
     * Gathers columns of records into lists, one record for each value of {@code by}.
     *
     * @param columns {@code name:array_agg(field)}; within one answer all lists have the same order
     */
    public static OdooCall gather(String model, Domain domain, List<String> columns, String by) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("domain", domain.terms());
        arguments.put("fields", columns);
        arguments.put("groupby", List.of(by));
        return new OdooCall(model, "read_group", Optional.empty(), arguments, Map.of("lazy", false), Repeat.HARMLESS);
    }

    /** Makes records, all or none; gives their ids. */
    public static OdooCall create(String model, List<Map<String, Object>> rows) {
        return new OdooCall(model, "create", Optional.empty(), Map.of("vals_list", rows), Map.of(), Repeat.LOOK_FIRST);
    }

    /** Writes the same values to records, all or none. */
    public static OdooCall write(String model, List<Long> ids, Map<String, Object> values) {
        return new OdooCall(model, "write", Optional.of(ids), Map.of("vals", values), Map.of(), Repeat.HARMLESS);
    }

    /** Calls a method of records that takes no arguments and may be called again. */
    public static OdooCall method(String model, String method, List<Long> ids) {
        return new OdooCall(model, method, Optional.of(ids), Map.of(), Map.of(), Repeat.HARMLESS);
    }

    public static OdooCall fieldsGet(String model, List<String> fields, List<String> attributes) {
        return new OdooCall(
                model,
                "fields_get",
                Optional.empty(),
                Map.of("allfields", fields),
                Map.of("attributes", attributes),
                Repeat.HARMLESS);
    }

    /** Asks whether the account may do something with a model's records: {@code read}, {@code create} or {@code write}. */
    public static OdooCall mayI(OdooVersion version, String model, String right) {
        if (version.hasJson2()) {
            return new OdooCall(
                    model, "has_access", Optional.of(List.of()), Map.of("operation", right), Map.of(), Repeat.HARMLESS);
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("operation", right);
        arguments.put("raise_exception", false);
        return new OdooCall(model, "check_access_rights", Optional.empty(), arguments, Map.of(), Repeat.HARMLESS);
    }

    /** {@return the same call, which sees archived records too} */
    public OdooCall withArchived() {
        Map<String, Object> more = new LinkedHashMap<>(options);
        more.put("context", Map.of("active_test", false));
        return new OdooCall(model, method, ids, arguments, more, repeat);
    }

    /** {@return what it is counted and reported as} */
    public String name() {
        return model + "." + method;
    }

    List<Object> positional() {
        List<Object> all = new ArrayList<>();
        ids.ifPresent(all::add);
        all.addAll(arguments.values());
        return all;
    }

    /** {@return the options with a context that asks for English texts, since groups are named in a fault's text} */
    Map<String, Object> optionsInEnglish() {
        Map<String, Object> context = new LinkedHashMap<>();
        if (options.get("context") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> context.put(String.valueOf(key), value));
        }
        context.put("lang", "en_US");
        Map<String, Object> all = new LinkedHashMap<>(options);
        all.put("context", context);
        return all;
    }
}
