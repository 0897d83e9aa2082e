package dev.passback.sandbox.openeducat.orm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids as they come over RPC: one, several, or none. */
final class Ids {
    private Ids() {}

    static List<Integer> of(@Nullable Object value) {
        return switch (value) {
            case Number id -> List.of(id.intValue());
            case List<?> list -> {
                List<Integer> ids = new ArrayList<>(list.size());
                for (Object each : list) {
                    if (each instanceof Number id) {
                        ids.add(id.intValue());
                    }
                }
                yield ids;
            }
            case null, default -> List.of();
        };
    }
}
