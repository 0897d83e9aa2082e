package dev.passback.mapping;

import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Titles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two columns never go to one item: whichever came last would win. Both come back. */
final class Collisions {
    private Collisions() {}

    static List<MappedItem> resolved(List<MappedItem> items) {
        Map<String, List<MappedItem>> byTarget = new HashMap<>();
        for (MappedItem item : items) {
            String key = key(item.target());
            if (!key.isEmpty()) {
                byTarget.merge(key, List.of(item), (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList());
            }
        }
        return items.stream()
                .map(item -> {
                    List<MappedItem> sharing = byTarget.getOrDefault(key(item.target()), List.of());
                    return sharing.size() < 2 ? item : item.with(returned(sharing), item.reason());
                })
                .toList();
    }

    private static ItemTarget returned(List<MappedItem> sharing) {
        List<Wording> columns = sharing.stream()
                .map(item -> Wording.of(
                        "\"{}\" (column {})",
                        item.source().title(),
                        item.source().column()))
                .toList();
        return new ItemTarget.Returned(
                FindingCode.ITEM_COLLISION, Wording.of("these columns go to one item: {}", columns));
    }

    private static String key(ItemTarget target) {
        return switch (target) {
            case ItemTarget.Existing existing -> "item " + existing.index();
            case ItemTarget.Fresh fresh -> "new " + Titles.key(fresh.item().title());
            case ItemTarget.Ignored i -> "";
            case ItemTarget.InTotal i -> "";
            case ItemTarget.Returned r -> "";
        };
    }
}
