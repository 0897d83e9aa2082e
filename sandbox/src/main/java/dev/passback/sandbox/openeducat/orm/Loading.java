package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code load}, the import: first all rows in one batch, and if that fails, row by row. A row that fails then fails all,
 * and the fault is told in a normal result (measured on 17.0 and 18.0).
 */
final class Loading {
    private static final int NO_MORE_ROWS = 0;

    private final Environment environment;
    private final Model model;
    private final ExternalIds external;

    Loading(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
        this.external = new ExternalIds(environment.database(), model);
    }

    Map<String, Object> load(List<String> columns, List<?> data) {
        List<Incoming> rows =
                data.stream().map(row -> incoming(columns, (List<?>) row)).toList();
        Undo undo = environment.database().undo();
        int before = undo.savepoint();
        try {
            return result(store(rows), List.of());
        } catch (OdooFault batch) {
            undo.backTo(before);
        }
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                ids.addAll(store(List.of(rows.get(i))));
            } catch (OdooFault fault) {
                undo.backTo(before);
                return result(false, List.of(message(i, fault)));
            }
        }
        return result(ids, List.of());
    }

    /** @param externalId blank for none */
    private record Incoming(String externalId, Map<String, Object> values) {}

    private Incoming incoming(List<String> columns, List<?> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        String externalId = "";
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Object cell = row.get(i);
            if (column.equals("id")) {
                externalId = String.valueOf(cell);
            } else if (column.endsWith("/.id")) {
                values.put(column.substring(0, column.length() - 4), Integer.valueOf(String.valueOf(cell)));
            } else {
                values.put(column, cell == null || cell.toString().isEmpty() ? false : named(column, cell));
            }
        }
        return new Incoming(externalId, values);
    }

    /** A reference without {@code /.id} comes by the name of its record. */
    private Object named(String column, Object cell) {
        if (model.field(column).map(Field::type).orElse(null) instanceof Many2one(String target, var onDelete)) {
            String nameField = environment.model(target).nameField();
            return environment.search(target, List.of(List.of(nameField, "=", cell))).stream()
                    .findFirst()
                    .map(Object.class::cast)
                    .orElse(false);
        }
        return cell;
    }

    private List<Integer> store(List<Incoming> rows) {
        List<Integer> ids = new ArrayList<>();
        List<Incoming> created = new ArrayList<>();
        for (Incoming row : rows) {
            external.find(row.externalId())
                    .ifPresentOrElse(
                            id -> {
                                environment.write(model.name(), List.of(id), row.values());
                                ids.add(id);
                            },
                            () -> created.add(row));
        }
        List<Integer> drawn = environment.create(
                model.name(), created.stream().map(Incoming::values).toList());
        for (int i = 0; i < created.size(); i++) {
            if (!created.get(i).externalId().isEmpty()) {
                external.name(created.get(i).externalId(), drawn.get(i));
            }
        }
        ids.addAll(drawn);
        return ids;
    }

    private static Map<String, Object> message(int row, OdooFault fault) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("rows", Map.of("from", row, "to", row));
        message.put("record", row);
        message.put("type", "error");
        message.put("message", fault.text());
        return message;
    }

    private static Map<String, Object> result(Object ids, List<?> messages) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ids", ids);
        result.put("messages", messages);
        result.put("nextrow", NO_MORE_ROWS);
        return result;
    }
}
