package dev.passback.sandbox.openeducat.orm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names such as {@code moodle.grade_42_1001} by which records of a model are known outside. */
final class ExternalIds {
    private final Database database;
    private final Model model;

    ExternalIds(Database database, Model model) {
        this.database = database;
        this.model = model;
    }

    Optional<Integer> find(String called) {
        return database.externalId(model.name() + "," + called)
                .filter(id -> database.table(model.name()).row(id).isPresent());
    }

    void name(String called, int id) {
        database.nameExternally(model.name(), called, id);
    }

    /** {@return the name of each, blank for those without} */
    Map<String, String> of(List<Integer> ids) {
        Map<String, String> names = new TreeMap<>();
        ids.forEach(id -> names.put(String.valueOf(id), ""));
        String prefix = model.name() + ",";
        database.externalIds().forEach((key, id) -> {
            if (ids.contains(id) && key.startsWith(prefix)) {
                names.put(String.valueOf(id), key.substring(prefix.length()));
            }
        });
        return names;
    }
}
