package dev.passback.connectors.openeducat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.Participant;
import dev.passback.connect.Write;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.finding.Finding;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The gradebook of one source course in one batch: what is the same in both editions. Students and cells that were read a
 * moment ago are not read again. Not thread-safe.
 */
abstract class BatchGradebook implements LiveGradebook {
    private static final Pattern OWN = Pattern.compile("oec_student_\\d+");

    private final String target;
    private final String name;
    private final Odoo odoo;
    private final Batch batch;
    private final int batchSize;
    private final GradebookLimits limits;
    private final SeenCells seen;
    private final KnownItems items = new KnownItems(this::itemsNumbered);
    private Optional<Students> students = Optional.empty();

    BatchGradebook(
            String target, String name, Odoo odoo, Batch batch, int decimals, int batchSize, InstantSource clock) {
        this.target = target;
        this.name = name;
        this.odoo = odoo;
        this.batch = batch;
        this.batchSize = batchSize;
        limits = new GradebookLimits(
                EnumSet.of(Capability.CREATE_ITEMS, Capability.READ_BACK, Capability.CLEAR),
                decimals,
                decimals,
                Optional.empty());
        seen = new SeenCells(clock);
    }

    /** {@return the items made for these origins, at most one request} */
    abstract List<KnownItem> itemsFor(Set<ItemOrigin> origins);

    /** {@return every item of the course} */
    abstract List<KnownItem> allItems();

    /** {@return those of the items that this gradebook has} */
    abstract List<KnownItem> itemsNumbered(Set<Long> ids);

    /** {@return what these students hold in these items, maybe with cells of others; at most one request} */
    abstract Map<Cell, Held> held(Set<Long> itemIds, Set<Long> studentIds);

    /** Writes scores; {@return the cells that were refused, with the reason} */
    abstract Map<Cell, String> put(Map<Cell, Score> wanted, SeenCells before, Map<Long, KnownItem> known);

    @Override
    public final String target() {
        return target;
    }

    @Override
    public final GradebookLimits limits() {
        return limits;
    }

    @Override
    public final int batchSize() {
        return batchSize;
    }

    @Override
    public final GradebookSnapshot snapshot() {
        students = Optional.of(Students.of(odoo, batch));
        return snapshot(allItems());
    }

    @Override
    public final GradebookSnapshot snapshot(Set<ItemOrigin> origins) {
        students = Optional.of(Students.of(odoo, batch));
        return snapshot(itemsFor(origins));
    }

    private GradebookSnapshot snapshot(List<KnownItem> found) {
        Students roster = students();
        List<Long> ids = roster.ids();
        Set<Long> ours = new HashSet<>();
        found.stream().filter(KnownItem::isOurs).forEach(item -> ours.add(item.id()));
        Map<Cell, Held> held = held(ours, new HashSet<>(ids));
        List<ScoreColumn> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (KnownItem item : found) {
            items.remember(item);
            item.finding().ifPresent(findings::add);
            List<Cell> cells = ids.stream().map(id -> new Cell(item.id(), id)).toList();
            seen.note(cells, held);
            ScoreColumn.Builder column = new ScoreColumn.Builder(ids.size());
            cells.forEach(cell -> column.add(seen.score(cell)));
            columns.add(column.build());
        }
        List<GradeItem> shown = found.stream().map(KnownItem::item).toList();
        return new GradebookSnapshot(name, roster.roster(), shown, columns, limits, findings);
    }

    /** Needs Exam / Manager or more, which the account should not be: nothing is taken away. */
    @Override
    public final Set<String> remove(List<String> itemIds) {
        return Set.of();
    }

    @Override
    public final List<Outcome> write(List<Write> writes) {
        items.learn(writes.stream().map(Write::itemId).toList());
        List<Cell> cells = writes.stream()
                .flatMap(write -> cell(write).stream())
                .distinct()
                .toList();
        if (!seen.areFresh(cells)) {
            look(cells);
        }
        Intentions intentions = new Intentions(limits, seen::score);
        for (Write write : writes) {
            Optional<KnownItem> item = items.get(write.itemId());
            Optional<Cell> cell = cell(write);
            if (item.isEmpty()) {
                intentions.refuse(Wording.of("OpenEduCat has no such item in this batch (any more)."));
            } else if (!item.get().isOurs()) {
                intentions.refuse(Wording.of("OpenEduCat uses the item's code for something else."));
            } else if (cell.isEmpty()) {
                intentions.refuse(Wording.of("The batch has no such student (any more)."));
            } else {
                intentions.add(write, item.get(), cell.get());
            }
        }
        Map<Cell, Score> wanted = intentions.wanted();
        if (wanted.isEmpty()) {
            return intentions.outcomes(Map.of());
        }
        try {
            return intentions.outcomes(carryOut(wanted));
        } finally {
            // what was written is read back, not believed
            seen.forget(wanted.keySet());
        }
    }

    private Map<Cell, String> carryOut(Map<Cell, Score> wanted) {
        Map<Cell, Score> marks = new LinkedHashMap<>();
        Map<Cell, Score> cleared = new LinkedHashMap<>();
        wanted.forEach((cell, score) -> {
            if (score.equals(Score.NOT_GRADED)) {
                cleared.put(cell, seen.score(cell));
            } else {
                marks.put(cell, score);
            }
        });
        Map<Cell, String> refused = new HashMap<>();
        if (!marks.isEmpty()) {
            refused.putAll(put(marks, seen, items.byNumber()));
        }
        if (!cleared.isEmpty()) {
            refused.putAll(new Clearing(new Clearing.Hands() {
                        @Override
                        public Map<Cell, String> put(Map<Cell, Score> some) {
                            return BatchGradebook.this.put(some, seen, items.byNumber());
                        }

                        @Override
                        public Map<Cell, Held> read(List<Cell> cells) {
                            return held(Cell.items(cells), Cell.students(cells));
                        }
                    })
                    .clear(cleared));
        }
        return refused;
    }

    @Override
    public final List<Score> read(List<Write> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        items.learn(writes.stream().map(Write::itemId).toList());
        look(writes.stream().flatMap(write -> cell(write).stream()).distinct().toList());
        return writes.stream()
                .map(write -> cell(write).map(seen::score).orElse(Score.NOT_GRADED))
                .toList();
    }

    @Override
    public final Map<Participant, Wording> whereabouts(List<Participant> strangers) {
        return new Whereabouts(odoo, batch).of(strangers);
    }

    @Override
    public final String stamp(Collection<CellKey> cells) {
        Students roster = Students.of(odoo, batch);
        List<Cell> wanted = cells.stream().flatMap(BatchGradebook::cell).toList();
        return Stamp.of(roster, wanted, held(Cell.items(wanted), Cell.students(wanted)));
    }

    /** OpenEduCat's own connector gives Moodle's users such id numbers (published by OpenEduCat). */
    @Override
    public final boolean isOwnIdentifier(String value) {
        return OWN.matcher(value.strip()).matches();
    }

    final Odoo odoo() {
        return odoo;
    }

    /** {@return the items that were read or made} */
    final KnownItems items() {
        return items;
    }

    final Students students() {
        if (students.isEmpty()) {
            students = Optional.of(Students.of(odoo, batch));
        }
        return students.get();
    }

    private void look(List<Cell> cells) {
        if (!cells.isEmpty()) {
            seen.note(cells, held(Cell.items(cells), Cell.students(cells)));
        }
    }

    /** {@return the cell that a write means; empty where there is no such item or student} */
    private Optional<Cell> cell(Write write) {
        OptionalLong student = Students.number(write.student());
        return items.get(write.itemId())
                .filter(KnownItem::isOurs)
                .filter(item -> student.isPresent() && students().has(student.getAsLong()))
                .map(item -> new Cell(item.id(), student.getAsLong()));
    }

    private static Stream<Cell> cell(CellKey key) {
        OptionalLong item = KnownItems.number(key.itemId());
        OptionalLong student = Students.number(key.student());
        return item.isPresent() && student.isPresent()
                ? Stream.of(new Cell(item.getAsLong(), student.getAsLong()))
                : Stream.empty();
    }
}
