package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.GradeItem;
import dev.passback.mapping.ItemMapping;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import java.math.BigDecimal;
import java.util.Optional;

/** Says where columns go and what that means. */
final class ItemNotes {
    private final PlanInputs inputs;
    private final Notes notes;

    ItemNotes(PlanInputs inputs, Notes notes) {
        this.inputs = inputs;
        this.notes = notes;
    }

    void tell(ItemMapping mapping) {
        for (MappedItem item : mapping.items()) {
            String title = item.source().title();
            switch (item.target()) {
                case ItemTarget.Existing existing -> tellExisting(item, existing.item());
                case ItemTarget.Fresh fresh -> tellFresh(item, fresh);
                case ItemTarget.Ignored i -> {
                    if (!mapping.totals().totals().contains(item.source())) {
                        add(FindingCode.ITEM_IGNORED, title, "\"" + title + "\" is left out: " + item.reason());
                    }
                }
                // the mapper says it for all sessions at once
                case ItemTarget.InTotal i -> {}
                case ItemTarget.Returned returned ->
                    add(returned.code(), title, "\"" + title + "\": " + returned.reason());
            }
        }
    }

    private void tellExisting(MappedItem item, GradeItem target) {
        String title = item.source().title();
        if (target.access() == GradeItem.Access.OVERRIDES_ACTIVITY) {
            add(
                    FindingCode.ITEM_OVERRIDES_ACTIVITY,
                    title,
                    "\"" + target.title() + "\" belongs to an activity; written scores override it from then on");
        }
        if (target.maximum().isEmpty()) {
            add(
                    FindingCode.MAXIMUM_UNKNOWN,
                    title,
                    "the export does not tell the maximum of \"" + target.title() + "\"");
        }
        Optional<BigDecimal> source = item.source().maximum();
        if (source.isPresent()
                && target.maximum().isPresent()
                && source.get().compareTo(target.maximum().get()) != 0) {
            add(
                    FindingCode.MAXIMUM_DIFFERS,
                    title,
                    "\"" + title + "\" is of " + source.get().toPlainString() + " points in the source and of "
                            + target.maximum().get().toPlainString() + " in the gradebook; "
                            + (inputs.policy().scaling() == Policy.Scaling.NONE
                                    ? "points are carried as they are"
                                    : "points are multiplied by "
                                            + target.maximum().get().toPlainString() + "/"
                                            + source.get().toPlainString()));
        }
    }

    private void tellFresh(MappedItem item, ItemTarget.Fresh fresh) {
        String title = item.source().title();
        String newTitle = fresh.item().title();
        add(
                FindingCode.ITEM_NEW,
                title,
                "\"" + newTitle + "\" becomes a new item"
                        + fresh.item()
                                .maximum()
                                .map(max -> " of " + max.toPlainString() + " points")
                                .orElse(" without points possible"));
        inputs.book().limits().newItemMaximum().ifPresent(maximum -> {
            if (!item.source().maximum().equals(Optional.of(maximum))) {
                add(
                        FindingCode.ITEM_NEW_MAXIMUM,
                        title,
                        "the import makes \"" + newTitle + "\" with a maximum of " + maximum.toPlainString()
                                + ", whatever the source says");
            }
        });
        // whoever chose it: the same item is told in the same way
        if (!newTitle.equals(title)
                && newTitle.equals(inputs.destination().titles().safe(title))) {
            add(FindingCode.TITLE_MADE_SAFE, title, "\"" + title + "\" is written as \"" + newTitle + "\"");
        }
    }

    private void add(FindingCode code, String column, String message) {
        notes.add(Finding.of(code, Place.column(column), message));
    }
}
