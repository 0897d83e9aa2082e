package dev.passback.plan;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
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
                        add(
                                FindingCode.ITEM_IGNORED,
                                title,
                                Wording.of("\"{}\" is left out: {}", title, item.reason()));
                    }
                }
                // the mapper says it for all sessions at once
                case ItemTarget.InTotal i -> {}
                case ItemTarget.Returned returned ->
                    add(returned.code(), title, Wording.of("\"{}\": {}", title, returned.reason()));
            }
        }
    }

    private void tellExisting(MappedItem item, GradeItem target) {
        String title = item.source().title();
        if (target.access() == GradeItem.Access.OVERRIDES_ACTIVITY) {
            add(
                    FindingCode.ITEM_OVERRIDES_ACTIVITY,
                    title,
                    Wording.of(
                            "\"{}\" belongs to an activity; written scores override it from then on", target.title()));
        }
        if (target.maximum().isEmpty()) {
            add(
                    FindingCode.MAXIMUM_UNKNOWN,
                    title,
                    Wording.of("the export does not tell the maximum of \"{}\"", target.title()));
        }
        Optional<BigDecimal> source = item.source().maximum();
        if (source.isPresent()
                && target.maximum().isPresent()
                && source.get().compareTo(target.maximum().get()) != 0) {
            BigDecimal here = source.get();
            BigDecimal there = target.maximum().get();
            add(
                    FindingCode.MAXIMUM_DIFFERS,
                    title,
                    Wording.of(
                            "\"{}\" is of {} points in the source and of {} in the gradebook; {}",
                            title,
                            here,
                            there,
                            inputs.policy().scaling() == Policy.Scaling.NONE
                                    ? Wording.of("points are carried as they are")
                                    : Wording.of("points are multiplied by {}/{}", there, here)));
        }
    }

    private void tellFresh(MappedItem item, ItemTarget.Fresh fresh) {
        String title = item.source().title();
        String newTitle = fresh.item().title();
        add(
                FindingCode.ITEM_NEW,
                title,
                fresh.item()
                        .maximum()
                        .map(max -> Wording.of("\"{}\" becomes a new item of {} points", newTitle, max))
                        .orElseGet(() -> Wording.of("\"{}\" becomes a new item without points possible", newTitle)));
        inputs.book().limits().newItemMaximum().ifPresent(maximum -> {
            if (!item.source().maximum().equals(Optional.of(maximum))) {
                add(
                        FindingCode.ITEM_NEW_MAXIMUM,
                        title,
                        Wording.of(
                                "the import makes \"{}\" with a maximum of {}, whatever the source says",
                                newTitle,
                                maximum));
            }
        });
        // whether it came from a mapping or not: a plan's own mapping must give the same plan
        if (!newTitle.equals(title)
                && newTitle.equals(inputs.destination().titles().safe(title))) {
            add(FindingCode.TITLE_MADE_SAFE, title, Wording.of("\"{}\" is written as \"{}\"", title, newTitle));
        }
    }

    private void add(FindingCode code, String column, Wording wording) {
        notes.add(Finding.of(code, Place.column(column), wording));
    }
}
