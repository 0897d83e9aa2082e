package dev.passback.match;

import dev.passback.finding.Finding;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every row of a sheet, matched as far as it goes. The many matched rows are kept in arrays, the few open ones apart. */
public final class Matching {
    private final ScoreSheet sheet;
    private final int[] students;
    /** Bit {@code i} of a row says that identifier column {@code i} of the sheet agreed. */
    private final long[] agreed;

    private final Map<Integer, Match> others;
    private final List<IdentifierRate> rates;
    private final List<Finding> findings;
    private final Map<String, StudentChoice> pins;

    Matching(
            ScoreSheet sheet,
            int[] students,
            long[] agreed,
            Map<Integer, Match> others,
            List<IdentifierRate> rates,
            List<Finding> findings,
            Map<String, StudentChoice> pins) {
        this.sheet = sheet;
        this.students = students;
        this.agreed = agreed;
        this.others = others;
        this.rates = List.copyOf(rates);
        this.findings = List.copyOf(findings);
        this.pins = pins;
    }

    public int size() {
        return students.length;
    }

    /** {@return the student of a matched row, else -1} */
    public int student(int row) {
        return students[row];
    }

    public Match match(int row) {
        Match other = others.get(row);
        if (other != null) {
            return other;
        }
        return new Match.Matched(students[row], agreed(row), false);
    }

    private List<IdentifierColumn> agreed(int row) {
        List<IdentifierColumn> by = new ArrayList<>();
        for (int i = 0; i < sheet.identifiers().size(); i++) {
            if ((agreed[row] >> i & 1) != 0) {
                by.add(sheet.identifiers().get(i));
            }
        }
        return by;
    }

    /** {@return whether a person decided which student the row is} */
    public boolean isPinned(int row) {
        return !others.isEmpty() && others.get(row) instanceof Match.Matched;
    }

    /** {@return what each identifier column of the sheet would give alone, in the sheet's order} */
    public List<IdentifierRate> rates() {
        return rates;
    }

    /** {@return the single identifier that matches most rows} */
    public Optional<IdentifierRate> best() {
        return rates.stream()
                .filter(rate -> rate.matched() > 0)
                .max(Comparator.comparingInt(IdentifierRate::matched)
                        .thenComparing(Comparator.comparingInt((IdentifierRate rate) -> rate.filled())
                                .reversed()));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** {@return what persons decided about students, as it can be remembered: by identifiers that only one student has} */
    public Map<String, StudentChoice> pins() {
        return pins;
    }

    /** {@return how a row came to its student, for people: {@code Student ID and Email}} */
    public String matchedBy(int row) {
        if (others.containsKey(row)) {
            return standing(row).text();
        }
        // asked for each cell of a plan: where one identifier agreed, which is usual, nothing is made
        return Long.bitCount(agreed[row]) == 1
                ? sheet.identifiers()
                        .get(Long.numberOfTrailingZeros(agreed[row]))
                        .title()
                : titles(agreed(row));
    }

    private static String titles(List<IdentifierColumn> by) {
        return String.join(" and ", by.stream().map(IdentifierColumn::title).toList());
    }

    /** {@return how a row came to its student, or why it came to none} */
    public Wording standing(int row) {
        return switch (match(row)) {
            case Match.Matched m when m.pinned() -> Wording.of("pinned");
            case Match.Matched m -> Wording.verbatim(titles(m.by()));
            case Match.Likely l -> Wording.of("likely: {}", l.reason());
            case Match.Conflict c -> Wording.of("conflict: {}", c.reason());
            case Match.Unknown u -> Wording.of("unknown");
            case Match.Unregistered u -> Wording.of("unregistered remote");
            case Match.Blank b -> Wording.of("blank");
            case Match.Ignored i -> Wording.of("ignored");
        };
    }
}
