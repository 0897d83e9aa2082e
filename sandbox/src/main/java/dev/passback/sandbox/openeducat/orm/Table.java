package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of a model with an index for each reference and each unique constraint. */
final class Table {
    private final Model model;
    private final Undo undo;
    private final History history;
    private final NavigableMap<Integer, Row> rows = new TreeMap<>();
    private final Map<String, Map<Integer, SortedSet<Integer>>> references = new HashMap<>();
    private final Map<Unique, Map<List<Object>, Integer>> keys = new HashMap<>();
    private int lastId;

    Table(Model model, Undo undo, History history) {
        this.model = model;
        this.undo = undo;
        this.history = history;
        for (Field field : model.fields()) {
            if (field.type() instanceof Many2one && !field.isComputed()) {
                references.put(field.name(), new HashMap<>());
            }
        }
        model.uniques().forEach(unique -> keys.put(unique, new HashMap<>()));
    }

    int drawId() {
        return ++lastId;
    }

    void nextId(int next) {
        lastId = next - 1;
    }

    Optional<Row> row(int id) {
        return Optional.ofNullable(rows.get(id));
    }

    Collection<Row> rows() {
        return rows.values();
    }

    boolean hasIndexOn(String field) {
        return references.containsKey(field);
    }

    /** {@return ids of the rows whose field refers to a row, in order; only for fields with an index} */
    SortedSet<Integer> referring(String field, int target) {
        return references.getOrDefault(field, Map.of()).getOrDefault(target, Collections.emptySortedSet());
    }

    Row insert(int id, Map<String, @Nullable Object> values) {
        Row row = new Row(id);
        values.forEach(row::set);
        violated(row).ifPresent(this::refuse);
        rows.put(id, row);
        lastId = Math.max(lastId, id);
        index(row);
        undo.add(() -> {
            unindex(row);
            rows.remove(id);
        });
        history.note(model.name(), id, values);
        return row;
    }

    void update(Row row, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> before = new HashMap<>();
        values.keySet().forEach(field -> before.put(field, row.get(field)));
        unindex(row);
        values.forEach(row::set);
        Optional<Unique> violated = violated(row);
        if (violated.isPresent()) {
            before.forEach(row::set);
            index(row);
            refuse(violated.get());
        }
        index(row);
        undo.add(() -> {
            unindex(row);
            before.forEach(row::set);
            index(row);
        });
        history.note(model.name(), row.id(), values);
    }

    void delete(Row row) {
        unindex(row);
        rows.remove(row.id());
        undo.add(() -> {
            rows.put(row.id(), row);
            index(row);
        });
    }

    private Optional<Unique> violated(Row row) {
        return model.uniques().stream()
                .filter(unique ->
                        unique.key(row).map(holders(unique)::containsKey).orElse(false))
                .findFirst();
    }

    private void refuse(Unique violated) {
        throw OdooFault.validation("The operation cannot be completed: " + violated.message());
    }

    private Map<List<Object>, Integer> holders(Unique unique) {
        return keys.getOrDefault(unique, Map.of());
    }

    private void index(Row row) {
        references.forEach((field, index) -> row.reference(field)
                .ifPresent(target ->
                        index.computeIfAbsent(target, none -> new TreeSet<>()).add(row.id())));
        keys.forEach((unique, holders) -> unique.key(row).ifPresent(key -> holders.put(key, row.id())));
    }

    private void unindex(Row row) {
        references.forEach((field, index) -> row.reference(field)
                .ifPresent(target -> index.getOrDefault(target, new TreeSet<>()).remove(row.id())));
        keys.forEach((unique, holders) -> unique.key(row).ifPresent(holders::remove));
    }

    /** {@return all fields of this model that refer to a row of another} */
    List<Field> fieldsTo(String target) {
        List<Field> found = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.type() instanceof Many2one(String other, var onDelete)
                    && other.equals(target)
                    && !field.isComputed()) {
                found.add(field);
            }
        }
        return found;
    }

    Model model() {
        return model;
    }
}
