package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The items that were read or made, so that a write need not ask for them; others are asked for together. */
final class KnownItems {
    private final Function<Set<Long>, List<KnownItem>> ask;
    private final Map<String, KnownItem> items = new HashMap<>();

    /** @param ask finds those of the numbered items that the gradebook has */
    KnownItems(Function<Set<Long>, List<KnownItem>> ask) {
        this.ask = ask;
    }

    GradeItem remember(KnownItem item) {
        items.put(item.item().id(), item);
        return item.item();
    }

    /** Asks for those that are not known, at most one request. */
    void learn(Collection<String> ids) {
        Set<Long> unknown = new HashSet<>();
        ids.stream().filter(id -> !items.containsKey(id)).forEach(id -> number(id)
                .ifPresent(unknown::add));
        if (!unknown.isEmpty()) {
            ask.apply(unknown).forEach(this::remember);
        }
    }

    Optional<KnownItem> get(String id) {
        return Optional.ofNullable(items.get(id));
    }

    KnownItem required(String id) {
        learn(List.of(id));
        return get(id).orElseThrow(() -> new SystemException(
                Reach.ITEM,
                Wording.of("OpenEduCat has no item {} in this batch (any more)", id),
                Wording.of("Nothing to do; it is looked for again in the next cycle.")));
    }

    Map<Long, KnownItem> byNumber() {
        Map<Long, KnownItem> byNumber = new HashMap<>();
        items.values().forEach(item -> byNumber.put(item.id(), item));
        return byNumber;
    }

    /** {@return the number in an item's key; empty where it is none of OpenEduCat's} */
    static OptionalLong number(String id) {
        try {
            return OptionalLong.of(Long.parseLong(id));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
