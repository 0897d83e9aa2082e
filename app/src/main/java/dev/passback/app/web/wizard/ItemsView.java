package dev.passback.app.web.wizard;

import dev.passback.app.web.plan.Opened;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.SheetItem;
import dev.passback.mapping.ItemChoice;
import dev.passback.mapping.ItemTarget;
import dev.passback.mapping.MappedItem;
import dev.passback.mapping.TotalCheck;
import dev.passback.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a plan go, for its page.
 *
 * @param existing the titles of the gradebook's items that take scores
 * @param hasTotal whether there is a total beside sessions, so that one kind must be taken
 */
record ItemsView(List<Column> columns, List<String> existing, boolean hasTotal, boolean carriesTotal) {
    private static final int SAMPLES = 5;

    /**
     * A column and its target.
     *
     * @param index counted from 0
     * @param samples the first scores that stand in it
     * @param chosen what the form says now: auto, ignore, new or item:TITLE
     * @param found of the message key: existing, fresh, ignored, in-total or returned
     * @param target the item's title, or why the scores come back
     * @param newTitle what a new item would be called
     * @param wrong how many rows have a total that is not the sum of its sessions
     */
    record Column(
            int index,
            String title,
            String maximum,
            boolean total,
            List<String> samples,
            String chosen,
            String found,
            Wording target,
            String targetMaximum,
            Wording reason,
            String newTitle,
            String newMaximum,
            int wrong) {}

    static ItemsView of(Opened opened) {
        Plan plan = opened.planned().plan();
        Map<String, ItemChoice> said = opened.draft().choices().items();
        List<Column> columns = new ArrayList<>();
        List<MappedItem> items = plan.mapping().items();
        for (int i = 0; i < items.size(); i++) {
            columns.add(column(
                    i,
                    items.get(i),
                    Optional.ofNullable(said.get(items.get(i).source().title())),
                    plan.mapping().totals()));
        }
        return new ItemsView(
                columns,
                plan.inputs().book().items().stream()
                        .filter(item -> item.access() == GradeItem.Access.OPEN
                                || item.access() == GradeItem.Access.OVERRIDES_ACTIVITY)
                        .map(GradeItem::title)
                        .toList(),
                !plan.mapping().totals().totals().isEmpty() && items.size() > 1,
                items.stream().anyMatch(item -> item.target() instanceof ItemTarget.InTotal));
    }

    private static Column column(int index, MappedItem item, Optional<ItemChoice> said, TotalCheck totals) {
        SheetItem source = item.source();
        Optional<ItemChoice.New> fresh =
                said.filter(ItemChoice.New.class::isInstance).map(ItemChoice.New.class::cast);
        String found;
        Wording target = Wording.NONE;
        String maximum = "";
        switch (item.target()) {
            case ItemTarget.Existing existing -> {
                found = "existing";
                target = Wording.verbatim(existing.item().title());
                maximum = text(existing.item().maximum());
            }
            case ItemTarget.Fresh made -> {
                found = "fresh";
                target = Wording.verbatim(made.item().title());
                maximum = text(made.item().maximum());
            }
            case ItemTarget.Ignored ignored -> found = "ignored";
            case ItemTarget.InTotal inTotal -> found = "in-total";
            case ItemTarget.Returned returned -> {
                found = "returned";
                target = returned.reason();
            }
        }
        return new Column(
                index,
                source.title(),
                text(source.maximum()),
                totals.totals().contains(source),
                samples(item.scores()),
                ItemForm.value(said),
                found,
                target,
                maximum,
                item.reason(),
                fresh.map(ItemChoice.New::title).orElse(source.title()),
                text(fresh.isPresent() ? fresh.get().maximum() : source.maximum()),
                totals.wrong().stream()
                        .filter(wrong -> wrong.total().equals(source))
                        .mapToInt(wrong -> wrong.rows().size())
                        .sum());
    }

    private static List<String> samples(ScoreColumn scores) {
        List<String> samples = new ArrayList<>();
        for (int row = 0; row < scores.size() && samples.size() < SAMPLES; row++) {
            if (!scores.isBlank(row) && !scores.isUnreadable(row)) {
                samples.add(scores.get(row).toString());
            }
        }
        return samples;
    }

    private static String text(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse("");
    }
}
