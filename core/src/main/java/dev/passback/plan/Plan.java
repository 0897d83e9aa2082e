package dev.passback.plan;

import dev.passback.connect.NewItem;
import dev.passback.finding.Finding;
import dev.passback.grade.Score;
import dev.passback.mapping.Choices;
import dev.passback.mapping.ItemMapping;
import dev.passback.match.Matching;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The exact changes that a transfer makes, and why. Kept by column; {@link #changes} gives them as records. Whoever looks at
 * some cells asks for these, by the place of the item among {@link #items} and of the student in the roster.
 *
 * <p>A plan holds no time and nothing random: the same inputs give the same plan.
 */
public final class Plan {
    private final PlanInputs inputs;
    private final Matching matching;
    private final ItemMapping mapping;
    private final Choices resolved;
    private final SourceRows rows;
    private final List<ItemPlan> items;
    private final Counts counts;
    private final Notes notes;
    private final Verdict verdict;

    Plan(
            PlanInputs inputs,
            Matching matching,
            ItemMapping mapping,
            Choices resolved,
            SourceRows rows,
            List<ItemPlan> items,
            Counts counts,
            Notes notes,
            Verdict verdict) {
        this.inputs = inputs;
        this.matching = matching;
        this.mapping = mapping;
        this.resolved = resolved;
        this.rows = rows;
        this.items = List.copyOf(items);
        this.counts = counts;
        this.notes = notes;
        this.verdict = verdict;
    }

    public PlanInputs inputs() {
        return inputs;
    }

    public Matching matching() {
        return matching;
    }

    public ItemMapping mapping() {
        return mapping;
    }

    /** {@return the choices that give this plan again when they are given as a mapping} */
    public Choices choices() {
        return resolved;
    }

    public Counts counts() {
        return counts;
    }

    public List<Finding> findings() {
        return List.copyOf(notes.findings());
    }

    public Verdict verdict() {
        return verdict;
    }

    /** {@return the rows of the source that come back, in its order} */
    public List<ReturnedRow> returned() {
        return notes.returned().entrySet().stream()
                .map(entry -> new ReturnedRow(
                        entry.getKey(), inputs.sheet().line(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    /** {@return the items that the transfer makes, in the order of the sheet; only those that get a score} */
    public List<NewItem> newItems() {
        return items.stream()
                .filter(plan -> plan.item.isNew() && plan.hasWrites())
                .map(plan -> new NewItem(
                        plan.item.title(),
                        plan.item.maximum(),
                        plan.mapped.source().origin()))
                .toList();
    }

    /** {@return every item that the plan writes to, existing or new} */
    public List<PlannedItem> items() {
        return items.stream().map(plan -> plan.item).toList();
    }

    /** {@return what happens to a cell; NONE where the source says nothing about it} */
    public ChangeKind kind(int item, int student) {
        return items.get(item).kind(student);
    }

    /** {@return what the gradebook holds in a cell} */
    public Score before(int item, int student) {
        return items.get(item).before(student);
    }

    /** {@return what the gradebook holds in a cell when the plan is carried out} */
    public Score afterwards(int item, int student) {
        ItemPlan plan = items.get(item);
        return plan.kind(student).isWritten() ? plan.after(student) : plan.before(student);
    }

    /** {@return what happens to a cell and where it comes from; empty where the source says nothing about it} */
    public Optional<Change> change(int item, int student) {
        ItemPlan plan = items.get(item);
        return plan.kind(student) == ChangeKind.NONE ? Optional.empty() : Optional.of(change(plan, student));
    }

    /** {@return every cell that the source says something about, item by item, in the order of the roster} */
    public Stream<Change> changes() {
        return items.stream()
                .flatMap(plan -> IntStream.range(0, inputs.book().roster().size())
                        .filter(student -> plan.kind(student) != ChangeKind.NONE)
                        .mapToObj(student -> change(plan, student)));
    }

    /** {@return the changes that a transfer writes} */
    public Stream<Change> writes() {
        return items.stream()
                .flatMap(plan -> IntStream.range(0, inputs.book().roster().size())
                        .filter(student -> plan.kind(student).isWritten())
                        .mapToObj(student -> change(plan, student)));
    }

    private Change change(ItemPlan plan, int student) {
        int row = rows.row(student);
        Score score = plan.mapped.scores().get(row);
        if (rows.isSeveral(student)) {
            SourceRows.Spoken spoken = rows.score(student, plan.mapped.scores());
            row = spoken.row();
            score = spoken.score();
        }
        return new Change(
                plan.kind(student),
                inputs.book().roster().student(student),
                plan.item,
                plan.mapped.source(),
                inputs.sheet().line(row),
                score,
                plan.before(student),
                plan.after(student),
                matching.matchedBy(row));
    }
}
