package dev.passback.sandbox.openeducat.orm;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What of a call's context matters here.
 *
 * @param activeTest whether archived rows are left out
 * @param activeId the record that a wizard was opened on
 */
public record Context(boolean activeTest, OptionalInt activeId, Optional<String> language) {
    public static final Context EMPTY = new Context(true, OptionalInt.empty(), Optional.empty());

    public static Context of(@Nullable Object sent) {
        if (!(sent instanceof Map<?, ?> map)) {
            return EMPTY;
        }
        return new Context(
                !Boolean.FALSE.equals(map.get("active_test")),
                map.get("active_id") instanceof Number id ? OptionalInt.of(id.intValue()) : OptionalInt.empty(),
                map.get("lang") instanceof String language ? Optional.of(language) : Optional.empty());
    }
}
