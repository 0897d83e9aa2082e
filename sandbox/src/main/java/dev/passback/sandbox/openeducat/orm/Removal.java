package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2one;
import java.util.Collections;
import java.util.List;

/** Deletes records; what happens to those that refer to them is PostgreSQL's doing, which asks nobody for rights. */
final class Removal {
    private final Environment environment;
    private final Model model;

    Removal(Environment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    void unlink(List<Integer> ids) {
        environment.require(Operation.UNLINK, model);
        ids.forEach(id -> delete(model, id));
        environment.touch(ids.size());
    }

    private void delete(Model from, int id) {
        for (Table table : environment.database().tables()) {
            for (Field field : table.fieldsTo(from.name())) {
                for (Row row : environment.referring(table.model().name(), field.name(), id)) {
                    release(table, field, row);
                }
            }
        }
        environment.table(from).row(id).ifPresent(environment.table(from)::delete);
    }

    private void release(Table table, Field field, Row row) {
        if (field.type() instanceof Many2one(String target, var onDelete)) {
            switch (onDelete) {
                case CASCADE -> delete(table.model(), row.id());
                case RESTRICT -> throw OdooFault.reference(table.model(), field);
                case SET_EMPTY -> table.update(row, Collections.singletonMap(field.name(), null));
            }
        }
    }
}
