package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was stored in the rows of watched models, in its order; what was rolled back is not in it. */
final class History {
    private final Undo undo;
    private final Map<String, List<Stored>> byModel = new HashMap<>();

    History(Undo undo) {
        this.undo = undo;
    }

    void watch(String model) {
        byModel.putIfAbsent(model, new ArrayList<>());
    }

    void note(String model, int id, Map<String, @Nullable Object> values) {
        List<Stored> stored = byModel.get(model);
        if (stored != null) {
            stored.add(new Stored(id, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
            undo.add(stored::removeLast);
        }
    }

    List<Stored> of(String model) {
        return List.copyOf(byModel.getOrDefault(model, List.of()));
    }
}
