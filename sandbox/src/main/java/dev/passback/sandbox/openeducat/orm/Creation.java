package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Creates records in the order that Odoo and PostgreSQL do it, so that the same ids are drawn and the same fault comes first. */
final class Creation {
    private final Environment environment;
    private final Model model;

    Creation(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    List<Integer> create(List<? extends Map<String, ?>> all) {
        environment.require(Operation.CREATE, model);
        if (!model.isCreatedOneByOne()) {
            return batch(all);
        }
        List<Integer> ids = new ArrayList<>();
        all.forEach(values -> ids.addAll(batch(List.of(values))));
        return ids;
    }

    private List<Integer> batch(List<? extends Map<String, ?>> all) {
        List<Draft> drafts = all.stream()
                .map(values -> Draft.of(environment.database().version(), model, withInitial(values)))
                .toList();
        List<Integer> ids = new ArrayList<>(drafts.size());
        drafts.forEach(draft -> ids.add(environment.table(model).drawId()));
        List<Row> rows = new ArrayList<>(drafts.size());
        Set<String> sent = new TreeSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(insert(ids.get(i), drafts.get(i)));
            sent.addAll(drafts.get(i).sent());
        }
        environment.touch(rows.size());
        for (int i = 0; i < drafts.size(); i++) {
            new Commands(environment, model, rows.get(i)).apply(drafts.get(i).commands());
        }
        new Validation(environment, model).afterCreate(rows, sent);
        return ids;
    }

    private Map<String, @Nullable Object> withInitial(Map<String, ?> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        for (Field field : model.fields()) {
            field.initial()
                    .filter(initial -> !values.containsKey(field.name()))
                    .ifPresent(initial -> all.put(field.name(), initial.apply(environment)));
        }
        return all;
    }

    private Row insert(int id, Draft draft) {
        draft.checkMoments(model);
        for (Field field : model.fields()) {
            Object value = draft.values().get(field.name());
            if (field.required() && field.isColumn() && value == null) {
                throw OdooFault.mandatory(model, field);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(draft.values());
        values.put("create_uid", environment.uid());
        values.put("create_date", environment.database().stamp());
        values.put("write_uid", environment.uid());
        values.put("write_date", environment.database().stamp());
        Row row = environment.table(model).insert(id, values);
        References.check(environment, model, draft.values());
        return row;
    }
}
