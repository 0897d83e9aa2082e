package dev.passback.app.sync;

import dev.passback.connect.LiveGradebook;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.SheetItem;
import dev.passback.link.Mirror;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items whose maximum is another than their source's by now. The plan is made as if they had followed already, since a
 * score above the old maximum would be refused; they follow before anything is written.
 *
 * @param book the gradebook with the maximums that its items get
 * @param changed the new maximums by the gradebook's keys of the items
 */
record Maximums(GradebookSnapshot book, Map<String, BigDecimal> changed) {

    static Maximums of(GradebookSnapshot found, Mirror mirror, LiveGradebook gradebook) {
        Map<String, BigDecimal> changed = new LinkedHashMap<>();
        List<GradeItem> items = new ArrayList<>();
        for (GradeItem item : found.items()) {
            Optional<BigDecimal> wanted = item.origin()
                    .map(mirror.items()::get)
                    .flatMap(SheetItem::maximum)
                    .map(gradebook::maximumFor);
            boolean follows = item.access() == GradeItem.Access.OPEN
                    && wanted.isPresent()
                    && item.maximum().isPresent()
                    && wanted.get().compareTo(item.maximum().get()) != 0;
            if (follows) {
                changed.put(item.id(), wanted.get());
            }
            items.add(follows ? new GradeItem(item.id(), item.title(), wanted, item.access(), item.origin()) : item);
        }
        GradebookSnapshot book = new GradebookSnapshot(
                found.name(), found.roster(), items, found.scores(), found.limits(), found.findings());
        return new Maximums(book, changed);
    }

    void follow(LiveGradebook gradebook) {
        changed.forEach(gradebook::setMaximum);
    }
}
