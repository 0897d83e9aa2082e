package dev.passback.app.web.wizard;

import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Plan;
import dev.passback.plan.PlannedItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A plan as a grid: a row for each student, a column for each item, what needs a look first.
 *
 * @param rows those of the page
 * @param found how many rows the filter leaves
 * @param same how many rows have nothing but scores that are there already
 */
record PreviewGrid(List<Item> items, List<Row> rows, int found, int same, int page, int pages) {
    private static final int PAGE = 50;
    /** What a person should look at first. */
    private static final List<ChangeKind> ORDER = List.of(
            ChangeKind.CONFLICT,
            ChangeKind.REJECTED,
            ChangeKind.CLEARED,
            ChangeKind.CHANGED,
            ChangeKind.NEW,
            ChangeKind.KEPT,
            ChangeKind.SAME,
            ChangeKind.NONE);

    record Item(String title, String maximum, boolean fresh) {}

    /** @param kind of its gravest cell, of the message key and the style */
    record Row(String student, String kind, List<Cell> cells) {}

    /**
     * A cell of the gradebook.
     *
     * @param kind of the message key and the style: new, changed, same, cleared, conflict, rejected, kept or none
     * @param sign the same as one character
     */
    record Cell(String kind, String sign, String before, String after, String from) {
        private static final Cell NONE = new Cell("none", "", "", "", "");
    }

    private static final class Student {
        private final String label;
        private final Change[] changes;
        private ChangeKind gravest = ChangeKind.NONE;

        private Student(String label, int items) {
            this.label = label;
            changes = new Change[items];
        }

        private void put(int item, Change change) {
            changes[item] = change;
            if (ORDER.indexOf(change.kind()) < ORDER.indexOf(gravest)) {
                gravest = change.kind();
            }
        }
    }

    static PreviewGrid of(Plan plan, PreviewFilter filter) {
        List<PlannedItem> items = plan.items();
        List<Student> students = students(plan, items);
        List<Student> found = students.stream()
                .filter(student -> isShown(student, filter.show()) && filter.finds(student.label))
                .sorted(Comparator.comparingInt(student -> ORDER.indexOf(student.gravest)))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(filter.page(), pages);
        return new PreviewGrid(
                items.stream().map(PreviewGrid::item).toList(),
                found.stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .map(student -> row(plan, student))
                        .toList(),
                found.size(),
                (int) students.stream()
                        .filter(student -> student.gravest == ChangeKind.SAME)
                        .count(),
                page,
                pages);
    }

    private static List<Student> students(Plan plan, List<PlannedItem> items) {
        Map<PlannedItem, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
        Map<Integer, Student> students = new HashMap<>();
        try (Stream<Change> changes = plan.changes()) {
            changes.forEach(change -> students.computeIfAbsent(
                            change.student().index(),
                            index -> new Student(change.student().label(), items.size()))
                    .put(Objects.requireNonNull(places.get(change.item())), change));
        }
        return students.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isShown(Student student, PreviewFilter.Show show) {
        return switch (show) {
            case ALL -> true;
            case CHANGES -> student.gravest != ChangeKind.SAME && student.gravest != ChangeKind.NONE;
            case NEW -> has(student, ChangeKind.NEW);
            case CHANGED -> has(student, ChangeKind.CHANGED);
            case CLEARED -> has(student, ChangeKind.CLEARED);
            case CONFLICT -> has(student, ChangeKind.CONFLICT);
            case REJECTED -> has(student, ChangeKind.REJECTED);
        };
    }

    private static boolean has(Student student, ChangeKind kind) {
        return Stream.of(student.changes).anyMatch(change -> change != null && change.kind() == kind);
    }

    private static Item item(PlannedItem item) {
        return new Item(
                item.title(), item.maximum().map(BigDecimal::toPlainString).orElse(""), item.isNew());
    }

    private static Row row(Plan plan, Student student) {
        List<Cell> cells = new ArrayList<>();
        for (Change change : student.changes) {
            cells.add(change == null ? Cell.NONE : cell(plan, change));
        }
        return new Row(student.label, label(student.gravest), cells);
    }

    private static Cell cell(Plan plan, Change change) {
        String after = change.kind() == ChangeKind.REJECTED
                ? change.score().toString()
                : change.after().toString();
        return new Cell(
                label(change.kind()),
                sign(change.kind()),
                change.before().toString(),
                after,
                plan.inputs().sheet().lines().word() + " " + change.line());
    }

    private static String label(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String sign(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "+";
            case CHANGED -> "~";
            case CLEARED -> "0";
            case CONFLICT -> "!";
            case REJECTED -> "×";
            case SAME, KEPT -> "=";
            case NONE -> "";
        };
    }
}
