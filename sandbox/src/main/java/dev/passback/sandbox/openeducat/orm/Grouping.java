package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code read_group} by one field, with sums and {@code array_agg}, which alone tells an empty mark from a zero. */
final class Grouping {
    private final Environment environment;
    private final Model model;

    Grouping(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    List<Map<String, @Nullable Object>> of(List<?> domain, List<String> aggregates, String by, boolean lazy) {
        Field field = field(by);
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Row row : new Search(environment, model).rows(domain, "id", 0, Integer.MAX_VALUE)) {
            groups.computeIfAbsent(String.valueOf(environment.value(row, field)), none -> new ArrayList<>())
                    .add(row);
        }
        return groups.values().stream()
                .map(rows -> group(domain, aggregates, field, rows, lazy))
                .toList();
    }

    private Map<String, @Nullable Object> group(
            List<?> domain, List<String> aggregates, Field by, List<Row> rows, boolean lazy) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        Object value = environment.value(rows.getFirst(), by);
        group.put(by.name(), value == null ? false : new Reading(environment, model).shown(by, value));
        group.put(lazy ? by.name() + "_count" : "__count", rows.size());
        for (String aggregate : aggregates) {
            Aggregate.of(aggregate, this::isSummed)
                    .filter(each -> !each.name().equals(by.name()))
                    .ifPresent(each -> group.put(each.name(), each.over(environment, field(each.field()), rows)));
        }
        List<Object> narrowed = new ArrayList<>();
        if (!domain.isEmpty()) {
            narrowed.add("&");
            narrowed.addAll(domain);
        }
        narrowed.add(List.of(by.name(), "=", value == null ? false : value));
        group.put("__domain", narrowed);
        return group;
    }

    private boolean isSummed(String name) {
        return Optional.of(field(name))
                .map(field -> field.type() instanceof FieldType.Whole || field.type() instanceof FieldType.Real)
                .orElse(false);
    }

    private Field field(String name) {
        return model.field(name)
                .orElseThrow(() -> OdooFault.value("Invalid field '" + name + "' on model '" + model.name() + "'"));
    }
}
