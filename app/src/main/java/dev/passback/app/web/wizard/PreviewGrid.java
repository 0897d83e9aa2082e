package dev.passback.app.web.wizard;

import dev.passback.finding.Wording;
import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Plan;
import dev.passback.plan.PlannedItem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
    record Cell(String kind, String sign, String before, String after, Wording from) {
        private static final Cell NONE = new Cell("none", "", "", "", Wording.NONE);
    }

    /** A row that was not made yet: most are not on the page. */
    private record Student(Plan plan, int items, int index, ChangeKind gravest) {

        static Student of(Plan plan, int items, int index) {
            ChangeKind gravest = ChangeKind.NONE;
            for (int item = 0; item < items; item++) {
                ChangeKind kind = plan.kind(item, index);
                if (ORDER.indexOf(kind) < ORDER.indexOf(gravest)) {
                    gravest = kind;
                }
            }
            return new Student(plan, items, index, gravest);
        }

        String label() {
            return plan.inputs().book().roster().student(index).label();
        }

        boolean has(ChangeKind kind) {
            return IntStream.range(0, items).anyMatch(item -> plan.kind(item, index) == kind);
        }
    }

    static PreviewGrid of(Plan plan, PreviewFilter filter) {
        List<PlannedItem> items = plan.items();
        List<Student> students = IntStream.range(
                        0, plan.inputs().book().roster().size())
                .mapToObj(index -> Student.of(plan, items.size(), index))
                .filter(student -> student.gravest != ChangeKind.NONE)
                .toList();
        List<Student> found = students.stream()
                .filter(student -> isShown(student, filter.show()) && filter.finds(student::label))
                .sorted(Comparator.comparingInt(student -> ORDER.indexOf(student.gravest)))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(filter.page(), pages);
        return new PreviewGrid(
                items.stream().map(PreviewGrid::item).toList(),
                found.stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .map(PreviewGrid::row)
                        .toList(),
                found.size(),
                (int) students.stream()
                        .filter(student -> student.gravest == ChangeKind.SAME)
                        .count(),
                page,
                pages);
    }

    private static boolean isShown(Student student, PreviewFilter.Show show) {
        return switch (show) {
            case ALL -> true;
            case CHANGES -> student.gravest != ChangeKind.SAME;
            case NEW -> student.has(ChangeKind.NEW);
            case CHANGED -> student.has(ChangeKind.CHANGED);
            case CLEARED -> student.has(ChangeKind.CLEARED);
            case CONFLICT -> student.has(ChangeKind.CONFLICT);
            case REJECTED -> student.has(ChangeKind.REJECTED);
        };
    }

    private static Item item(PlannedItem item) {
        return new Item(
                item.title(), item.maximum().map(BigDecimal::toPlainString).orElse(""), item.isNew());
    }

    private static Row row(Student student) {
        Plan plan = student.plan;
        List<Cell> cells = IntStream.range(0, student.items)
                .mapToObj(item -> plan.change(item, student.index)
                        .map(change -> cell(plan, change))
                        .orElse(Cell.NONE))
                .toList();
        return new Row(student.label(), label(student.gravest), cells);
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
                plan.inputs().sheet().lines().called(change.line()));
    }

    private static String label(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String sign(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "+";
            case CHANGED -> "~";
            case CLEARED -> "−";
            case CONFLICT -> "!";
            case REJECTED -> "×";
            case SAME, KEPT -> "=";
            case NONE -> "";
        };
    }
}
