package dev.passback.link;

import dev.passback.connect.Participant;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Lines;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import dev.passback.grade.Titles;
import dev.passback.grade.ValueHash;
import dev.passback.plan.Policy;
import dev.passback.plan.Scope;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is known of a source as a score sheet: all its users, since who is who needs all of them, and only the scores that
 * are to be carried.
 *
 * @param students the users' ids, in the order of the rows
 * @param byLine the rows by their numbers
 */
record LinkSheet(ScoreSheet sheet, List<String> students, Scope scope, Map<Integer, Integer> byLine) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static LinkSheet of(
            Mirror mirror,
            Collection<LinkedCell> cells,
            GradebookSnapshot book,
            Set<String> pinned,
            Predicate<String> isOwn) {
        List<Participant> people = List.copyOf(mirror.participants().values());
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            rows.put(people.get(i).id(), i);
        }
        Map<ItemOrigin, List<LinkedCell>> byItem = new HashMap<>();
        for (LinkedCell cell : cells) {
            if (rows.containsKey(cell.id().student())) {
                byItem.computeIfAbsent(cell.id().item(), item -> new ArrayList<>())
                        .add(cell);
            }
        }
        List<SheetItem> items = titled(byItem.keySet().stream()
                .sorted(Comparator.comparing(ItemOrigin::kind).thenComparing(ItemOrigin::id))
                .map(origin -> Objects.requireNonNull(mirror.items().get(origin), origin::toString))
                .toList());
        CellScope scope = new CellScope(book.limits());
        List<ScoreColumn> scores = new ArrayList<>();
        for (SheetItem item : items) {
            List<LinkedCell> column = byItem.getOrDefault(item.origin().orElseThrow(), List.of());
            scope.add(item, column, rows);
            scores.add(column(column, rows, people.size()));
        }
        List<IdentifierColumn> identifiers = WhoIsWho.source(people, pinned, book.roster(), isOwn);
        ScoreSheet sheet = new ScoreSheet("link", identifiers, items, scores, lines(people), List.of());
        Map<Integer, Integer> byLine = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            byLine.put(sheet.line(row), row);
        }
        return new LinkSheet(sheet, people.stream().map(Participant::id).toList(), scope, byLine);
    }

    /** A user's own number tells people more than a place in a list; one that is no number has only that. */
    private static Lines lines(List<Participant> people) {
        boolean numbered =
                people.stream().allMatch(person -> NUMBER.matcher(person.id()).matches());
        return numbered
                ? Lines.users(people.stream()
                        .mapToInt(person -> Integer.parseInt(person.id()))
                        .toArray())
                : Lines.from(1, people.size());
    }

    /** {@return the user whom a change or a finding names by the number of the row} */
    String student(int line) {
        return students.get(Objects.requireNonNull(byLine.get(line), () -> "no row " + line));
    }

    private static ScoreColumn column(List<LinkedCell> cells, Map<String, Integer> rows, int size) {
        Map<Integer, LinkedCell> byRow = new HashMap<>();
        cells.forEach(
                cell -> byRow.put(Objects.requireNonNull(rows.get(cell.id().student())), cell));
        ScoreColumn.Builder scores = new ScoreColumn.Builder(size);
        for (int row = 0; row < size; row++) {
            LinkedCell cell = byRow.get(row);
            if (cell == null) {
                scores.addBlank();
            } else {
                scores.add(cell.seen());
            }
        }
        return scores.build();
    }

    /** Two activities may have one name by now, of which the source told at different times. */
    private static List<SheetItem> titled(List<SheetItem> items) {
        Set<String> taken = new HashSet<>();
        List<SheetItem> titled = new ArrayList<>();
        for (SheetItem item : items) {
            ItemOrigin origin = item.origin().orElseThrow();
            String title = item.title();
            while (!taken.add(Titles.key(title))) {
                title += " (" + origin.kind().label() + " " + origin.id() + ")";
            }
            titled.add(SheetItem.of(origin, title, item.maximum()));
        }
        return titled;
    }

    /** The cells that are to be carried, and those of them where a person decided for the source. */
    private static final class CellScope implements Scope {
        private final GradebookLimits limits;
        private final Map<ItemOrigin, Map<Integer, LinkedCell>> cells = new HashMap<>();

        CellScope(GradebookLimits limits) {
            this.limits = limits;
        }

        void add(SheetItem item, List<LinkedCell> column, Map<String, Integer> rowOf) {
            Map<Integer, LinkedCell> byRow = new HashMap<>();
            for (LinkedCell cell : column) {
                byRow.put(Objects.requireNonNull(rowOf.get(cell.id().student())), cell);
            }
            cells.put(item.origin().orElseThrow(), byRow);
        }

        @Override
        public boolean covers(int row, SheetItem item) {
            return cell(row, item).isPresent();
        }

        @Override
        public Policy.OnConflict onConflict(int row, SheetItem item, Policy.OnConflict usual) {
            return cell(row, item).filter(LinkedCell::sourceWins).isPresent() ? Policy.OnConflict.SOURCE : usual;
        }

        /** A mark that an earlier connector wrote, as its ledger tells that was taken in, is nobody's edit. */
        @Override
        public boolean wasCarried(int row, SheetItem item, Score present) {
            return present instanceof Score.Points
                    && cell(row, item)
                            .filter(cell -> isSettled(cell, item, present)
                                    || cell.carried()
                                            .filter(value -> limits.isSame(stored(value), present))
                                            .isPresent())
                            .isPresent();
        }

        private static boolean isSettled(LinkedCell cell, SheetItem item, Score present) {
            return cell.settled()
                    .filter(ValueHash.of(present, item.maximum())::equals)
                    .isPresent();
        }

        private Score stored(Score value) {
            return value instanceof Score.Points points && points.value().scale() > limits.storedDecimals()
                    ? Score.points(points.value().setScale(limits.storedDecimals(), RoundingMode.HALF_UP))
                    : value;
        }

        private Optional<LinkedCell> cell(int row, SheetItem item) {
            return item.origin().map(cells::get).map(byRow -> byRow.get(row));
        }
    }
}
