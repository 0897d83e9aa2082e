package dev.passback.mapping;

import dev.passback.connect.NewItem;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
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
    private static final Wording BY_MAPPING = Wording.of("the mapping says so");

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
                    new MappedItem(sheet.items().get(i), sheet.scores().get(i), ItemTarget.IGNORED, Wording.NONE);
            mapped[i] = choice.isEmpty() && !takenTotals.isEmpty()
                    ? column.with(ItemTarget.IN_TOTAL, Wording.of("counted in the total"))
                    : target(column, choice, decided, findings);
        }
        TotalColumns columns = new TotalColumns(sheet, totals, findings);
        for (int i : totals.totals()) {
            boolean taken = takenTotals.contains(i);
            MappedItem column = columns.column(i, taken, mapped);
            mapped[i] = taken
                    ? target(column, decided.of(i), decided, findings)
                    : column.with(ItemTarget.IGNORED, Wording.of("a total; its sessions are carried"));
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
            return byTitle(column, source.title(), source.maximum(), Wording.NONE);
        }
        return switch (choice.get()) {
            case ItemChoice.Ignore ignore -> column.with(ItemTarget.IGNORED, BY_MAPPING);
            case ItemChoice.New fresh ->
                byTitle(
                        column,
                        fresh.title(),
                        fresh.maximum().isPresent() ? fresh.maximum() : source.maximum(),
                        BY_MAPPING);
            case ItemChoice.To to -> {
                if (byTitle.containsKey(Titles.key(to.title()))) {
                    yield byTitle(column, to.title(), source.maximum(), BY_MAPPING);
                }
                if (!decided.isSaidNow(source.title()) && isOwnTitle(to.title(), source)) {
                    // nobody's decision, only what the last plan found; the item is gone, by an undo for one
                    yield byTitle(column, source.title(), source.maximum(), Wording.NONE);
                }
                if (decided.isSaidNow(source.title())) {
                    findings.add(Finding.of(
                            FindingCode.MAPPING_UNKNOWN_ITEM,
                            Place.column(source.title()),
                            Wording.of(
                                    "The mapping sends \"{}\" to \"{}\", which the gradebook does not have. It has: {}",
                                    source.title(),
                                    to.title(),
                                    titlesOfBook())));
                }
                yield column.with(
                        new ItemTarget.Returned(
                                FindingCode.ITEM_GONE, Wording.of("the gradebook has no item \"{}\"", to.title())),
                        BY_MAPPING);
            }
        };
    }

    /** An item of a live source is found by what it was made for; its title may have been changed on either side. */
    private MappedItem byOrigin(MappedItem column, ItemOrigin origin) {
        Integer found = byOrigin.get(origin);
        if (found != null) {
            return existing(column, found, Wording.of("made for it"));
        }
        SheetItem source = column.source();
        return fresh(column, titles.safe(source.title()), source.maximum(), Wording.of("not there yet"));
    }

    private boolean isOwnTitle(String title, SheetItem source) {
        String key = Titles.key(title);
        return key.equals(Titles.key(source.title())) || key.equals(Titles.key(titles.safe(source.title())));
    }

    private MappedItem byTitle(MappedItem column, String title, Optional<BigDecimal> maximum, Wording why) {
        List<Integer> found = byTitle.getOrDefault(Titles.key(title), List.of());
        String safe = titles.safe(title);
        if (found.isEmpty()) {
            found = byTitle.getOrDefault(Titles.key(safe), List.of());
        }
        if (found.size() > 1) {
            return column.with(
                    new ItemTarget.Returned(
                            FindingCode.ITEM_AMBIGUOUS,
                            Wording.of(
                                    "the gradebook has {} items titled \"{}\"",
                                    found.size(),
                                    book.items().get(found.getFirst()).title())),
                    why);
        }
        if (found.size() == 1) {
            return existing(column, found.getFirst(), why.isEmpty() ? Wording.of("same title") : why);
        }
        return fresh(column, safe, maximum, why.isEmpty() ? Wording.of("no item of this title") : why);
    }

    private MappedItem fresh(MappedItem column, String title, Optional<BigDecimal> maximum, Wording why) {
        if (!book.limits().can(Capability.CREATE_ITEMS)) {
            return column.with(
                    new ItemTarget.Returned(
                            FindingCode.ITEM_READ_ONLY, Wording.of("the gradebook has no such item and can make none")),
                    why);
        }
        Optional<BigDecimal> itemMaximum =
                book.limits().newItemMaximum().isPresent() ? book.limits().newItemMaximum() : maximum;
        return column.with(
                new ItemTarget.Fresh(
                        new NewItem(title, itemMaximum, column.source().origin())),
                why);
    }

    private MappedItem existing(MappedItem column, int index, Wording why) {
        GradeItem item = book.items().get(index);
        ItemTarget target =
                switch (item.access()) {
                    case OPEN, OVERRIDES_ACTIVITY -> new ItemTarget.Existing(index, item);
                    case READ_ONLY ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_READ_ONLY,
                                Wording.of("the item \"{}\" takes no scores", item.title()));
                    case NOT_POINTS ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_NOT_POINTS,
                                Wording.of("the item \"{}\" holds no points", item.title()));
                    case ARCHIVED ->
                        new ItemTarget.Returned(
                                FindingCode.ITEM_ARCHIVED,
                                Wording.of("the item \"{}\" is archived there", item.title()));
                    case NOT_NAMEABLE ->
                        new ItemTarget.Returned(
                                FindingCode.TITLE_UNSAFE_FOR_GRADEBOOK,
                                Wording.of(
                                        "an upload file cannot name the item \"{}\" so that the importer finds it",
                                        item.title()));
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
                        Wording.of(
                                "The mapping names the column \"{}\", which the file does not have. It has: {}",
                                title,
                                List.copyOf(titles))))
                .toList();
    }

    private Wording titlesOfBook() {
        return book.items().isEmpty()
                ? Wording.of("no items")
                : Wording.verbatim(String.join(
                        ", ", book.items().stream().map(GradeItem::title).toList()));
    }
}
