package dev.passback.connectors.openeducat;

import dev.passback.connect.LiveGradebook;
import dev.passback.connect.Outcome;
import dev.passback.connect.Participant;
import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connect.Write;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.finding.Finding;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The gradebook of one source course in one batch: what is the same in both editions. Students and cells that were read a
 * moment ago are not read again. Not thread-safe.
 */
abstract class BatchGradebook implements LiveGradebook {
    private final String target;
    private final String name;
    private final Odoo odoo;
    private final Batch batch;
    private final int batchSize;
    private final GradebookLimits limits;
    private final SeenCells seen;
    private final Map<String, KnownItem> items = new HashMap<>();
    private Optional<Students> students = Optional.empty();

    BatchGradebook(
            String target, String name, Odoo odoo, Batch batch, int decimals, int batchSize, InstantSource clock) {
        this.target = target;
        this.name = name;
        this.odoo = odoo;
        this.batch = batch;
        this.batchSize = batchSize;
        limits = new GradebookLimits(
                EnumSet.of(Capability.CREATE_ITEMS, Capability.READ_BACK), decimals, decimals, Optional.empty());
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
            remember(item);
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
        knowItems(writes.stream().map(Write::itemId).toList());
        List<Cell> cells = writes.stream()
                .flatMap(write -> cell(write).stream())
                .distinct()
                .toList();
        if (!seen.areFresh(cells)) {
            look(cells);
        }
        Intentions intentions = new Intentions(limits, seen::score);
        for (Write write : writes) {
            Optional<Cell> cell = cell(write);
            KnownItem item = items.get(write.itemId());
            if (item == null) {
                intentions.refuse("OpenEduCat has no such item in this batch (any more).");
            } else if (!item.isOurs()) {
                intentions.refuse("OpenEduCat uses the item's code for something else.");
            } else if (cell.isEmpty()) {
                intentions.refuse("The batch has no such student (any more).");
            } else {
                intentions.add(write, item, cell.get());
            }
        }
        Map<Cell, Score> wanted = intentions.wanted();
        if (wanted.isEmpty()) {
            return intentions.outcomes(Map.of());
        }
        Map<Long, KnownItem> known = new HashMap<>();
        items.values().forEach(item -> known.put(item.id(), item));
        try {
            return intentions.outcomes(put(wanted, seen, known));
        } finally {
            // what was written is read back, not believed
            seen.forget(wanted.keySet());
        }
    }

    @Override
    public final List<Score> read(List<Write> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        knowItems(writes.stream().map(Write::itemId).toList());
        look(writes.stream().flatMap(write -> cell(write).stream()).distinct().toList());
        return writes.stream()
                .map(write -> cell(write).map(seen::score).orElse(Score.NOT_GRADED))
                .toList();
    }

    @Override
    public final Map<Participant, String> whereabouts(List<Participant> strangers) {
        return new Whereabouts(odoo, batch).of(strangers);
    }

    @Override
    public final String stamp(Collection<CellKey> cells) {
        Students roster = Students.of(odoo, batch);
        Map<Cell, Held> held = new HashMap<>();
        List<Cell> wanted = new ArrayList<>();
        for (CellKey key : cells) {
            OptionalLong student = Students.number(key.student());
            OptionalLong item = number(key.itemId());
            if (student.isPresent() && item.isPresent()) {
                wanted.add(new Cell(item.getAsLong(), student.getAsLong()));
            }
        }
        held.putAll(held(Cell.items(wanted), Cell.students(wanted)));
        return Stamp.of(roster, wanted, held);
    }

    final Odoo odoo() {
        return odoo;
    }

    final Batch batch() {
        return batch;
    }

    /** Remembers an item, so that a write need not ask for it. */
    final GradeItem remember(KnownItem item) {
        items.put(item.item().id(), item);
        return item.item();
    }

    /** {@return the item of that key; asked for if it is not known yet} */
    final KnownItem required(String itemId) {
        knowItems(List.of(itemId));
        KnownItem item = items.get(itemId);
        if (item == null) {
            throw new SystemException(
                    Reach.ITEM,
                    "OpenEduCat has no item " + itemId + " in this batch (any more)",
                    "Nothing to do; it is looked for again in the next cycle.");
        }
        return item;
    }

    final Students students() {
        if (students.isEmpty()) {
            students = Optional.of(Students.of(odoo, batch));
        }
        return students.get();
    }

    private void knowItems(List<String> ids) {
        Set<Long> unknown = new HashSet<>();
        ids.stream().filter(id -> !items.containsKey(id)).forEach(id -> number(id)
                .ifPresent(unknown::add));
        if (!unknown.isEmpty()) {
            itemsNumbered(unknown).forEach(this::remember);
        }
    }

    private void look(List<Cell> cells) {
        if (!cells.isEmpty()) {
            seen.note(cells, held(Cell.items(cells), Cell.students(cells)));
        }
    }

    /** {@return the cell that a write means; empty where there is no such item or student} */
    private Optional<Cell> cell(Write write) {
        KnownItem item = items.get(write.itemId());
        OptionalLong student = Students.number(write.student());
        if (item == null || !item.isOurs() || student.isEmpty() || !students().has(student.getAsLong())) {
            return Optional.empty();
        }
        return Optional.of(new Cell(item.id(), student.getAsLong()));
    }

    private static OptionalLong number(String itemId) {
        try {
            return OptionalLong.of(Long.parseLong(itemId));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
