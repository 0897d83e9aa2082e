package dev.passback.mapping;

import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a sheet are totals: the source says so by their names, or they equal the sum of all others.
 *
 * @param totals positions of the totals among the sheet's items
 * @param sessions positions of all other items
 * @param foundBySum whether the totals were found by their sums
 */
record Totals(ScoreSheet sheet, List<Integer> totals, List<Integer> sessions, boolean foundBySum) {
    static Totals of(ScoreSheet sheet) {
        List<Integer> named = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            (sheet.items().get(i).role() == SheetItem.Role.TOTAL ? named : others).add(i);
        }
        if (others.isEmpty()) {
            // what is called a total but has no sessions beside it is the only thing there is to carry
            return new Totals(sheet, List.of(), named, false);
        }
        if (sheet.items().stream().allMatch(item -> item.origin().isPresent())) {
            // a live source names its activities one by one; that some add up is chance
            return new Totals(sheet, named, others, false);
        }
        if (!named.isEmpty()) {
            return new Totals(sheet, named, others, false);
        }
        Optional<Integer> bySum =
                SumCandidates.of(others.stream().map(sheet.scores()::get).toList(), sheet.size());
        if (bySum.isEmpty()) {
            return new Totals(sheet, List.of(), others, false);
        }
        Integer total = others.get(bySum.get());
        List<Integer> rest = others.stream().filter(i -> !i.equals(total)).toList();
        Totals found = new Totals(sheet, List.of(total), rest, true);
        // sums can agree by chance; where the points possible say otherwise, it is no total
        return found.hasWrongMaximum(total) ? new Totals(sheet, List.of(), others, false) : found;
    }

    List<ScoreColumn> sessionScores() {
        return sessions.stream().map(sheet.scores()::get).toList();
    }

    /** {@return what is wrong with the totals that the source names} */
    TotalCheck check() {
        List<SheetItem> items = totals.stream().map(sheet.items()::get).toList();
        List<TotalCheck.WrongTotal> wrong = new ArrayList<>();
        List<SheetItem> wrongMaximum = new ArrayList<>();
        for (int total : totals) {
            List<Integer> rows =
                    foundBySum ? List.of() : wrongRows(sheet.scores().get(total));
            if (!rows.isEmpty()) {
                wrong.add(new TotalCheck.WrongTotal(sheet.items().get(total), rows));
            }
            if (hasWrongMaximum(total)) {
                wrongMaximum.add(sheet.items().get(total));
            }
        }
        return new TotalCheck(items, wrong, wrongMaximum);
    }

    private boolean hasWrongMaximum(int total) {
        Optional<BigDecimal> expected = maximum(sessions);
        Optional<BigDecimal> maximum = sheet.items().get(total).maximum();
        return expected.isPresent() && maximum.isPresent() && expected.get().compareTo(maximum.get()) != 0;
    }

    /** {@return the sum of these items' maximums, where all are known} */
    Optional<BigDecimal> maximum(List<Integer> positions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int position : positions) {
            Optional<BigDecimal> maximum = sheet.items().get(position).maximum();
            if (maximum.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(maximum.get());
        }
        return Optional.of(sum);
    }

    private List<Integer> wrongRows(ScoreColumn total) {
        List<ScoreColumn> sessions = sessionScores();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < sheet.size(); row++) {
            if (total.isPoints(row)) {
                Optional<BigDecimal> sum = Sums.of(sessions, row);
                if (sum.isPresent() && sum.get().compareTo(total.points(row)) != 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
