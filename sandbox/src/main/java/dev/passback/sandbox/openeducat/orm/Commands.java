package dev.passback.sandbox.openeducat.orm;

import dev.passback.sandbox.openeducat.orm.FieldType.Many2many;
import dev.passback.sandbox.openeducat.orm.FieldType.One2many;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands by which x2many fields are written, such as {@code [1, id, values]}. */
final class Commands {
    private final Environment environment;
    private final Model model;
    private final Row row;

    Commands(Environment environment, Model model, Row row) {
        this.environment = environment;
        this.model = model;
        this.row = row;
    }

    void apply(Map<Field, List<?>> commands) {
        commands.forEach((field, list) -> {
            switch (field.type()) {
                case One2many(String target, String inverse) -> toMany(target, inverse, list);
                case Many2many(String target) -> linked(field, target, list);
                default -> throw new IllegalStateException(field.name() + " takes no commands");
            }
        });
    }

    /** New records are made in one batch at the end, as Odoo does it; changes go one by one. */
    private void toMany(String target, String inverse, List<?> commands) {
        List<Map<String, Object>> created = new ArrayList<>();
        for (Command command : parsed(commands)) {
            switch (command) {
                case Command.Create(var values) -> {
                    Map<String, Object> child = new HashMap<>(values);
                    child.put(inverse, row.id());
                    created.add(child);
                }
                case Command.Update(int id, var values) -> environment.write(target, List.of(id), values);
                case Command.Delete(int id) -> environment.unlink(target, List.of(id));
                case Command.Unlink(int id) -> release(target, inverse, id);
                case Command.Link(int id) -> environment.write(target, List.of(id), Map.of(inverse, row.id()));
                case Command.Replace(List<Integer> ids) -> {
                    environment.referring(target, inverse, row.id()).stream()
                            .map(Row::id)
                            .filter(id -> !ids.contains(id))
                            .forEach(id -> release(target, inverse, id));
                    ids.forEach(id -> environment.write(target, List.of(id), Map.of(inverse, row.id())));
                }
            }
        }
        if (!created.isEmpty()) {
            environment.create(target, created);
        }
    }

    /** A record that needs its reference is deleted instead of released. */
    private void release(String target, String inverse, int id) {
        boolean needed =
                environment.model(target).field(inverse).map(Field::required).orElse(false);
        if (needed) {
            environment.unlink(target, List.of(id));
        } else {
            environment.write(target, List.of(id), Map.of(inverse, false));
        }
    }

    private void linked(Field field, String target, List<?> commands) {
        Set<Integer> ids = new LinkedHashSet<>(row.references(field.name()));
        for (Command command : parsed(commands)) {
            switch (command) {
                case Command.Create(var values) -> ids.addAll(environment.create(target, List.of(values)));
                case Command.Update(int id, var values) -> environment.write(target, List.of(id), values);
                case Command.Delete(int id) -> {
                    environment.unlink(target, List.of(id));
                    ids.remove(id);
                }
                case Command.Unlink(int id) -> ids.remove(id);
                case Command.Link(int id) -> ids.add(id);
                case Command.Replace(List<Integer> others) -> {
                    ids.clear();
                    ids.addAll(others);
                }
            }
        }
        List<Integer> linked = ids.stream().sorted().toList();
        environment.keep(model.name(), row, Collections.singletonMap(field.name(), linked));
    }

    private static List<Command> parsed(List<?> commands) {
        return commands.stream().map(Command::of).toList();
    }
}
