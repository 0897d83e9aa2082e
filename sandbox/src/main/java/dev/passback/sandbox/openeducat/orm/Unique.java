package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A unique constraint; archived rows count, and a row with one of its fields empty never violates it. */
public record Unique(String message, List<String> fields) {

    Optional<List<Object>> key(Row row) {
        List<Object> key = new ArrayList<>(fields.size());
        for (String field : fields) {
            Object value = row.get(field);
            if (value == null) {
                return Optional.empty();
            }
            key.add(value);
        }
        return Optional.of(key);
    }
}
