package dev.passback.grade;

import dev.passback.finding.Finding;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source offers for one course: students × grade items × scores, kept by column.
 *
 * @param sourceKind the kind of source, for remembered choices, such as {@code iclicker.attendance}
 * @param identifiers the identifier columns, each as long as the sheet
 * @param items the grade items, in the order of the source
 * @param scores the scores of each item, each as long as the sheet
 * @param lines where each row stands in the source, from 1; shown to people
 * @param findings what was odd, and every repair that was made while reading
 */
public record ScoreSheet(
        String sourceKind,
        List<IdentifierColumn> identifiers,
        List<SheetItem> items,
        List<ScoreColumn> scores,
        Lines lines,
        List<Finding> findings) {

    public ScoreSheet {
        identifiers = List.copyOf(identifiers);
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
        if (items.size() != scores.size()) {
            throw new IllegalArgumentException(items.size() + " items but " + scores.size() + " columns of scores");
        }
        for (IdentifierColumn column : identifiers) {
            requireSize(column.title(), column.values().size(), lines.size());
        }
        for (int i = 0; i < items.size(); i++) {
            requireSize(items.get(i).title(), scores.get(i).size(), lines.size());
        }
        if (items.stream().map(SheetItem::title).distinct().count() != items.size()) {
            throw new IllegalArgumentException("two items of a sheet must not share a title");
        }
    }

    /** {@return how many rows of students the sheet has} */
    public int size() {
        return lines.size();
    }

    /** {@return where {@code row} stands in the source, from 1} */
    public int line(int row) {
        return lines.get(row);
    }

    /** {@return {@code row} as people call it: {@code line 4}, or {@code user 8} of a live source} */
    public Wording describeLine(int row) {
        return lines.called(line(row));
    }

    /** {@return where {@code row} is, with its first identifier, for a finding} */
    public Place place(int row) {
        Place place = Place.row(line(row));
        return identifiersOf(row).stream()
                .findFirst()
                .map(identifier -> place.of(identifier.value()))
                .orElse(place);
    }

    /** {@return the identifiers of {@code row} as people see them, such as {@code "S1, a@u.edu"}; empty for none} */
    public Wording describe(int row) {
        String all = String.join(
                ", ",
                identifiersOf(row).stream().map(Identifier::value).distinct().toList());
        return all.isEmpty() ? Wording.NONE : Wording.of("\"{}\"", all);
    }

    /** {@return every identifier of {@code row}} */
    public List<Identifier> identifiersOf(int row) {
        List<Identifier> found = new ArrayList<>();
        for (IdentifierColumn column : identifiers) {
            if (!column.values().isBlank(row)) {
                found.add(new Identifier(column.kind(), column.values().get(row).strip()));
            }
        }
        return found;
    }

    /** {@return where these rows stand, for people: {@code lines 4, 9 and 12}; a long list is cut} */
    public Wording describeLines(List<Integer> rows) {
        int shown = Math.min(rows.size(), 10);
        return lines.called(rows.subList(0, shown).stream().map(this::line).toList(), rows.size() - shown);
    }

    private static void requireSize(String title, int size, int expected) {
        if (size != expected) {
            throw new IllegalArgumentException("column " + title + " has " + size + " cells for " + expected + " rows");
        }
    }
}
