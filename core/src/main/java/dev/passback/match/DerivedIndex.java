package dev.passback.match;

import dev.passback.match.ValueIndex.Holder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a roster, looked up by something derived from them. Built when first asked, since most sheets need
 * none.
 */
final class DerivedIndex {
    private final RosterIndex index;
    private final UnaryOperator<String> derive;
    private @Nullable Map<String, List<Holder>> holders;

    /**
     * @param derive from a bare identifier to its key; the empty text for an identifier that has none
     */
    DerivedIndex(RosterIndex index, UnaryOperator<String> derive) {
        this.index = index;
        this.derive = derive;
    }

    List<Holder> get(String key) {
        Map<String, List<Holder>> built = holders;
        if (built == null) {
            built = build();
            holders = built;
        }
        return built.getOrDefault(key, List.of());
    }

    private Map<String, List<Holder>> build() {
        Map<String, List<Holder>> built = new HashMap<>();
        index.forEachCampusOrEmail(holder -> {
            String key = derive.apply(holder.spelling());
            if (!key.isEmpty()) {
                built.computeIfAbsent(key, k -> new ArrayList<>(1)).add(holder);
            }
        });
        return built;
    }
}
