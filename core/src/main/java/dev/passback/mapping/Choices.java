package dev.passback.mapping;

import dev.passback.match.IdentifyBy;
import dev.passback.match.StudentChoice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that persons decide about a transfer: how students are identified, where columns go, who is who. Remembered
 * per kind of source and gradebook, and part of every plan.
 *
 * @param items by the title of the sheet's column
 * @param students by an identifier of the sheet's student
 */
public record Choices(IdentifyBy identifyBy, Map<String, ItemChoice> items, Map<String, StudentChoice> students) {
    public static final Choices NONE = new Choices(IdentifyBy.ANY, Map.of(), Map.of());

    public Choices {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        students = Collections.unmodifiableMap(new LinkedHashMap<>(students));
    }
}
