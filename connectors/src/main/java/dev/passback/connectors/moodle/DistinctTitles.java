package dev.passback.connectors.moodle;

import dev.passback.grade.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives items of one name titles of their own: {@code Quiz 1} and {@code Quiz 1 (quiz 42)}. */
final class DistinctTitles {
    private DistinctTitles() {}

    /** {@return the items in their order; the first of a name keeps it, so a new item renames no other} */
    static List<GradedItem> of(List<GradedItem> items) {
        Set<String> taken = new HashSet<>();
        List<GradedItem> titled = new ArrayList<>();
        for (GradedItem item : items) {
            String label = item.origin().kind().label() + " " + item.origin().id();
            String title = item.title().isEmpty() ? label : item.title();
            while (!taken.add(Titles.key(title))) {
                title = title + " (" + label + ")";
            }
            titled.add(item.titled(title));
        }
        return titled;
    }
}
