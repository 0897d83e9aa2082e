package dev.passback.sandbox.openeducat.orm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the same values to several records. */
final class Change {
    private final Environment environment;
    private final Model model;

    Change(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    void write(List<Integer> ids, Map<String, ?> sent) {
        environment.require(Operation.WRITE, model);
        Draft draft = Draft.of(environment.database().version(), model, sent);
        List<Row> rows = existing(ids);
        draft.checkMoments(model);
        for (Field field : model.fields()) {
            if (field.required()
                    && draft.values().containsKey(field.name())
                    && draft.values().get(field.name()) == null) {
                throw OdooFault.mandatory(model, field);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(draft.values());
        values.put("write_uid", environment.uid());
        values.put("write_date", environment.database().stamp());
        rows.forEach(row -> environment.table(model).update(row, values));
        References.check(environment, model, draft.values());
        environment.touch(rows.size());
        rows.forEach(row -> new Commands(environment, model, row).apply(draft.commands()));
        new Validation(environment, model).afterWrite(rows, draft.sent());
    }

    private List<Row> existing(List<Integer> ids) {
        List<Integer> missing = ids.stream()
                .filter(id -> environment.table(model).row(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw OdooFault.missing(model.name(), missing, environment.uid());
        }
        return ids.stream()
                .distinct()
                .flatMap(id -> environment.table(model).row(id).stream())
                .toList();
    }
}
