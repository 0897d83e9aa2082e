package dev.passback.mapping;

import dev.passback.connect.NewItem;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import dev.passback.grade.Titles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a target for every column of a sheet. A person's choice decides; then what was remembered; then an item of the same
 * title without case and blanks; else the column becomes a new item. Of a total and its sessions one kind is taken.
 *
 * <p>Pure.
 */
public final class ItemMapper {
    private final GradebookSnapshot book;
    private final TitleRule titles;
    private final Map<String, List<Integer>> byTitle = new HashMap<>();
    private final Map<ItemOrigin, Integer> byOrigin = new HashMap<>();

    public ItemMapper(GradebookSnapshot book, TitleRule titles) {
        this.book = book;
        this.titles = titles;
        for (int i = 0; i < book.items().size(); i++) {
            byTitle.computeIfAbsent(Titles.key(book.items().get(i).title()), k -> new ArrayList<>())
                    .add(i);
            int index = i;
            book.items().get(i).origin().ifPresent(origin -> byOrigin.put(origin, index));
        }
    }

    /**
     * {@return every column with its target}
     *
     * @param choices what a person decided for this sheet: unknown columns and items are refused
     * @param remembered what was decided for earlier sheets of this kind: what does not fit is passed over
     * @param policy total or sessions, where a person said so
     */
    public ItemMapping map(ScoreSheet sheet, Choices choices, Choices remembered, Optional<ItemsPolicy> policy) {
        Totals totals = Totals.of(sheet);
        ColumnChoices decided = new ColumnChoices(sheet, totals, choices, remembered, policy);
        List<Finding> findings = new ArrayList<>(unknownColumns(sheet, choices));
        Set<Integer> takenTotals = decided.takenTotals();

        MappedItem[] mapped = new MappedItem[sheet.items().size()];
        for (int i : totals.sessions()) {
            Optional<ItemChoice> choice = decided.of(i);
            MappedItem column =
                    new MappedItem(sheet.items().get(i), sheet.scores().get(i), ItemTarget.IGNORED, "");
            mapped[i] = choice.isEmpty() && !takenTotals.isEmpty()
                    ? column.with(ItemTarget.IN_TOTAL, "counted in the total")
                    : target(column, choice, decided, findings);
        }
        TotalColumns columns = new TotalColumns(sheet, totals, findings);
        for (int i : totals.totals()) {
            boolean taken = takenTotals.contains(i);
            MappedItem column = columns.column(i, taken, mapped);
            mapped[i] = taken
                    ? target(column, decided.of(i), decided, findings)
                    : column.with(ItemTarget.IGNORED, "a total; its sessions are carried");
        }
        columns.report(mapped);
        List<MappedItem> items = Collisions.resolved(List.of(mapped));
        return new ItemMapping(items, totals.check(), findings, decided.all());
    }

    private MappedItem target(
            MappedItem column, Optional<ItemChoice> choice, ColumnChoices decided, List<Finding> findings) {
        SheetItem source = column.source();
        if (choice.isEmpty() && source.origin().isPresent()) {
            return byOrigin(column, source.origin().get());
        }
        if (choice.isEmpty()) {
            return byTitle(column, source.title(), source.maximum(), "");
        }
        return switch (choice.get()) {
            case ItemChoice.Ignore ignore -> column.with(ItemTarget.IGNORED, "the mapping says so");
            case ItemChoice.New fresh ->
                byTitle(
                        column,
                        fresh.title(),
                        fresh.maximum().isPresent() ? fresh.maximum() : source.maximum(),
                        "the mapping says so");
            case ItemChoice.To to -> {
                if (byTitle.containsKey(Titles.key(to.title()))) {
                    yield byTitle(column, to.title(), source.maximum(), "the mapping says so");
                }
                if (!decided.isSaidNow(source.title()) && isOwnTitle(to.title(), source)) {
                    // nobody's decision, only what the last plan found; the item is gone, by an undo for one
                    yield byTitle(column, source.title(), source.maximum(), "");
                }
                if (decided.isSaidNow(source.title())) {
                    findings.add(Finding.of(
                            FindingCode.MAPPING_UNKNOWN_ITEM,
                            Place.column(source.title()),
                            "The mapping sends \"" + source.title() + "\" to \"" + to.title()
                                    + "\", which the gradebook does not have. It has: " + titlesOfBook()));
                }
                yield column.with(
                        new ItemTarget.Returned(
                                FindingCode.ITEM_GONE, "the gradebook has no item \"" + to.title() + "\""),
                        "the mapping says so");
            }
        };
    }

    /** An item of a live source is found by what it was made for; its title may have been changed on either side. */
    private MappedItem byOrigin(MappedItem column, ItemOrigin origin) {
        Integer found = byOrigin.get(origin);
        if (found != null) {
            return existing(column, found, "made for it");
        }
        SheetItem source = column.source();
        return fresh(column, titles.safe(source.title()), source.maximum(), "not there yet");
    }

    private boolean isOwnTitle(String title, SheetItem source) {
        String key = Titles.key(title);
        return key.equals(Titles.key(source.title())) || key.equals(Titles.key(titles.safe(source.title())));
    }

    private MappedItem byTitle(MappedItem column, String title, Optional<BigDecimal> maximum, String why) {
        List<Integer> found = byTitle.getOrDefault(Titles.key(title), List.of());
        String safe = titles.safe(title);
        if (found.isEmpty()) {
            found = byTitle.getOrDefault(Titles.key(safe), List.of());
        }
        if (found.size() > 1) {
            return column.with(
                    new ItemTarget.Returned(
                            FindingCode.ITEM_AMBIGUOUS,
                            "the gradebook has " + found.size() + " items titled \""
                                    + book.items().get(found.getFirst()).title() + "\""),
                    why);
        }
        if (found.size() == 1) {
            return existing(column, found.getFirst(), why.isEmpty() ? "same title" : why);
        }
        return fresh(column, safe, maximum, why.isEmpty() ? "no item of this title" : why);
    }

    private MappedItem fresh(MappedItem column, String title, Optional<BigDecimal> maximum, String why) {
        if (!book.limits().can(Capability.CREATE_ITEMS)) {
            return column.with(
                    new ItemTarget.Returned(
                            FindingCode.ITEM_READ_ONLY, "the gradebook has no such item and can make none"),
                    why);
        }
        Optional<BigDecimal> itemMaximum =
                book.limits().newItemMaximum().isPresent() ? book.limits().newItemMaximum() : maximum;
        return column.with(
                new ItemTarget.Fresh(
                        new NewItem(title, itemMaximum, column.source().origin())),
                why);
    }

    private MappedItem existing(MappedItem column, int index, String why) {
        GradeItem item = book.items().get(index);
        ItemTarget target =
                switch (item.access()) {
                    case OPEN, OVERRIDES_ACTIVITY -> new ItemTarget.Existing(index, item);
                    case READ_ONLY ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_READ_ONLY, "the item \"" + item.title() + "\" takes no scores");
                    case NOT_POINTS ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_NOT_POINTS, "the item \"" + item.title() + "\" holds no points");
                    case ARCHIVED ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_ARCHIVED, "the item \"" + item.title() + "\" is archived there");
                    case NOT_NAMEABLE ->
                        new ItemTarget.Returned(
                                FindingCode.TITLE_UNSAFE_FOR_GRADEBOOK,
                                "an upload file cannot name the item \"" + item.title()
                                        + "\" so that the importer finds it");
                };
        return column.with(target, why);
    }

    private static List<Finding> unknownColumns(ScoreSheet sheet, Choices choices) {
        Set<String> titles =
                sheet.items().stream().map(SheetItem::title).collect(Collectors.toCollection(LinkedHashSet::new));
        return choices.items().keySet().stream()
                .filter(title -> !titles.contains(title))
                .map(title -> Finding.of(
                        FindingCode.MAPPING_UNKNOWN_COLUMN,
                        Place.column(title),
                        "The mapping names the column \"" + title + "\", which the file does not have. It has: "
                                + String.join(", ", titles)))
                .toList();
    }

    private String titlesOfBook() {
        return book.items().isEmpty()
                ? "no items"
                : String.join(", ", book.items().stream().map(GradeItem::title).toList());
    }
}
