package dev.passback.plan;

import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemMapping;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a mapping down as the choices that give it again. */
final class ResolvedChoices {
    private ResolvedChoices() {}

    static Choices of(IdentifyBy identifyBy, ItemMapping mapping, Map<String, StudentChoice> students) {
        Map<String, ItemChoice> items = new LinkedHashMap<>();
        for (MappedItem item : mapping.items()) {
            String title = item.source().title();
            switch (item.target()) {
                case ItemTarget.Existing existing ->
                    items.put(title, new ItemChoice.To(existing.item().title()));
                case ItemTarget.Fresh fresh ->
                    items.put(
                            title,
                            new ItemChoice.New(
                                    fresh.item().title(), fresh.item().maximum()));
                case ItemTarget.Ignored ignored -> items.put(title, new ItemChoice.Ignore());
                // a session that only the total counts has no choice of its own
                case ItemTarget.InTotal inTotal -> {}
                // what a person decided about a column that could not be mapped still stands: an item that is gone is
                // not made again unasked
                case ItemTarget.Returned returned -> {
                    ItemChoice decided = mapping.decided().get(title);
                    if (decided != null) {
                        items.put(title, decided);
                    }
                }
            }
        }
        return new Choices(identifyBy, items, students);
    }
}
