package dev.passback.files.layout;

import dev.passback.files.number.CellFindings;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.Titles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives every item of a sheet a title of its own, also when only letter case and blanks differ. Never by a number in
 * brackets: Canvas reads {@code Title (2)} as the assignment whose id is 2.
 */
final class SheetTitles {
    private final Map<String, Integer> firstColumns = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final CellFindings findings;

    SheetTitles(CellFindings findings) {
        this.findings = findings;
    }

    /**
     * {@return the title for the item in this column}
     *
     * @param column from 1
     */
    String give(String wanted, int column) {
        String title = wanted;
        if (title.isEmpty()) {
            title = "Column " + column;
            findings.add(Finding.of(
                    FindingCode.TITLE_BLANK,
                    Place.column(title),
                    Wording.of("Column {} has scores but no header; it is called “{}”.", column, title)));
        }
        if (taken.add(Titles.key(title))) {
            firstColumns.put(Titles.key(title), column);
            return title;
        }
        String distinct;
        do {
            distinct = title + " #" + (counts.merge(Titles.key(title), 1, Integer::sum) + 1);
        } while (!taken.add(Titles.key(distinct)));
        findings.add(Finding.of(
                FindingCode.TITLE_DUPLICATE,
                Place.column(distinct),
                Wording.of(
                        "Columns {} and {} are both called “{}”; column {} is called “{}” here.",
                        firstColumns.getOrDefault(Titles.key(title), column),
                        column,
                        title,
                        column,
                        distinct)));
        firstColumns.put(Titles.key(distinct), column);
        return distinct;
    }
}
