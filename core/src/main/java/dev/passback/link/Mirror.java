package dev.passback.link;

import dev.passback.connect.Participant;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.SheetItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a link's source: the last that it said about everything. A value that is not settled can be carried
 * later without asking the source again.
 *
 * @param participants by their ids, in the order in which they became known
 */
public record Mirror(
        Map<String, Participant> participants, Map<ItemOrigin, SheetItem> items, Map<CellId, LinkedCell> cells) {
    public static final Mirror EMPTY = new Mirror(Map.of(), Map.of(), Map.of());

    public Mirror {
        participants = Collections.unmodifiableMap(new LinkedHashMap<>(participants));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** {@return the same with what came in} */
    public Mirror with(Intake intake) {
        Map<String, Participant> people = new LinkedHashMap<>(participants);
        people.keySet().removeAll(intake.departed());
        intake.participants().forEach(person -> people.put(person.id(), person));
        Map<ItemOrigin, SheetItem> known = new LinkedHashMap<>(items);
        intake.items().forEach(item -> item.origin().ifPresent(origin -> known.put(origin, item)));
        Map<CellId, LinkedCell> all = new LinkedHashMap<>(cells);
        intake.cells().forEach(cell -> all.put(cell.id(), cell));
        return new Mirror(people, known, all);
    }
}
