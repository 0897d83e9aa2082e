package dev.passback.app.store;

import dev.passback.app.store.ItemTable.NumberedItem;
import dev.passback.app.store.ScoreTable.Cell;
import dev.passback.connect.Write;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which cell of an embedded gradebook a write means, and why it cannot be written. */
final class Cells {
    private final Map<String, NumberedItem> items;
    private final Map<String, Integer> students;

    Cells(List<NumberedItem> items, Map<String, Integer> students) {
        this.items = items.stream().collect(Collectors.toMap(item -> item.item().id(), Function.identity()));
        this.students = students;
    }

    /** {@return the cell; empty where there is no such item or student} */
    Optional<Cell> find(Write write) {
        NumberedItem item = items.get(write.itemId());
        Integer student = students.get(write.student());
        return item == null || student == null ? Optional.empty() : Optional.of(new Cell(item.number(), student));
    }

    /** {@return why the gradebook does not take the write} */
    Optional<Wording> refusal(Write write) {
        NumberedItem item = items.get(write.itemId());
        if (item == null) {
            return Optional.of(Wording.of("The gradebook has no such item (any more)."));
        }
        if (!students.containsKey(write.student())) {
            return Optional.of(Wording.of("The gradebook has no such student (any more)."));
        }
        Access access = item.item().access();
        return switch (access) {
            case OPEN, OVERRIDES_ACTIVITY -> Optional.empty();
            case READ_ONLY -> Optional.of(Wording.of("The item is computed or closed by the gradebook."));
            case NOT_POINTS -> Optional.of(Wording.of("The item holds words, no points."));
            case NOT_NAMEABLE -> Optional.of(Wording.of("The item cannot be named in a file."));
            case ARCHIVED -> Optional.of(Wording.of("The item is archived."));
        };
    }
}
