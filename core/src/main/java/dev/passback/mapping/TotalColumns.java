package dev.passback.mapping;

import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The scores of a sheet's totals: as the file has them, or computed again where sessions are left out. */
final class TotalColumns {
    private final ScoreSheet sheet;
    private final Totals totals;
    private final TotalCheck check;
    private final List<Finding> findings;

    TotalColumns(ScoreSheet sheet, Totals totals, List<Finding> findings) {
        this.sheet = sheet;
        this.totals = totals;
        this.check = totals.check();
        this.findings = findings;
    }

    /**
     * {@return the total at {@code position}}
     *
     * <p>A session that a person ignored lowers a total that is taken. Where all are ignored, the total stands for itself.
     */
    MappedItem column(int position, boolean taken, MappedItem[] mapped) {
        SheetItem item = sheet.items().get(position);
        ScoreColumn asRead = sheet.scores().get(position);
        List<Integer> counted = totals.sessions().stream()
                .filter(i -> !(mapped[i].target() instanceof ItemTarget.Ignored))
                .toList();
        if (!taken || counted.isEmpty()) {
            reportWrong(item, Severity.WARNING);
            return new MappedItem(item, asRead, ItemTarget.IGNORED, Wording.NONE);
        }
        if (counted.size() == totals.sessions().size()) {
            reportWrong(item, Severity.RETURNED);
            return new MappedItem(item, withoutWrong(item, asRead), ItemTarget.IGNORED, Wording.NONE);
        }
        reportWrong(item, Severity.WARNING);
        List<String> left = totals.sessions().stream()
                .filter(i -> !counted.contains(i))
                .map(i -> sheet.items().get(i).title())
                .toList();
        findings.add(Finding.of(
                FindingCode.TOTAL_RECOMPUTED,
                Place.column(item.title()),
                Wording.of("\"{}\" was computed again without {}", item.title(), left)));
        ScoreColumn sum = Sums.total(counted.stream().map(sheet.scores()::get).toList(), sheet.size());
        SheetItem lowered =
                new SheetItem(item.title(), item.header(), item.column(), totals.maximum(counted), item.role());
        return new MappedItem(lowered, sum, ItemTarget.IGNORED, Wording.NONE);
    }

    /** Says which of total and sessions is carried. */
    void report(MappedItem[] mapped) {
        List<String> totalsTaken = titles(mapped, totals.totals(), true);
        List<String> totalsLeft = titles(mapped, totals.totals(), false);
        List<String> sessionsTaken = titles(mapped, totals.sessions(), true);
        List<String> inTotal = totals.sessions().stream()
                .filter(i -> mapped[i].target() instanceof ItemTarget.InTotal)
                .map(i -> sheet.items().get(i).title())
                .toList();
        for (String left : totalsLeft) {
            // a column that was only recognised by its numbers may be a session after all
            Finding found = Finding.of(
                    FindingCode.TOTAL_LEFT_OUT,
                    Place.column(left),
                    totals.foundBySum()
                            ? Wording.of("\"{}\" equals the sum of the other columns and is left out", left)
                            : Wording.of("\"{}\" is a total and is left out", left));
            findings.add(totals.foundBySum() ? found.with(Severity.WARNING) : found);
        }
        if (!inTotal.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.SESSIONS_LEFT_OUT,
                    Place.WHOLE,
                    inTotal.size() == 1
                            ? Wording.of("1 session is carried only in the total: {}", inTotal.getFirst())
                            : Wording.of("{} sessions are carried only in the total: {}", inTotal.size(), inTotal)));
        }
        if (!totalsTaken.isEmpty() && !sessionsTaken.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.TOTAL_AND_SESSIONS,
                    Place.column(totalsTaken.getFirst()),
                    Wording.of(
                            "\"{}\" is carried together with {} of its sessions",
                            totalsTaken.getFirst(),
                            sessionsTaken.size())));
        }
        for (SheetItem item : check.wrongMaximum()) {
            findings.add(Finding.of(
                    FindingCode.TOTAL_NOT_SUM,
                    Place.column(item.title()),
                    Wording.of("The points possible of \"{}\" are not the sum of the sessions' points", item.title())));
        }
    }

    private List<String> titles(MappedItem[] mapped, List<Integer> positions, boolean taken) {
        List<String> titles = new ArrayList<>();
        for (int position : positions) {
            if (mapped[position].isTaken() == taken) {
                titles.add(mapped[position].source().title());
            }
        }
        return titles;
    }

    private void reportWrong(SheetItem item, Severity severity) {
        for (TotalCheck.WrongTotal wrong : check.wrong()) {
            if (wrong.total().equals(item)) {
                findings.add(Finding.of(
                                FindingCode.TOTAL_NOT_SUM,
                                Place.column(item.title()),
                                Wording.of(
                                        "\"{}\" is not the sum of the sessions in {}",
                                        item.title(),
                                        sheet.describeLines(wrong.rows())))
                        .with(severity));
            }
        }
    }

    /** A total that is wrong in the file is not carried: nobody knows which of the numbers is right. */
    private ScoreColumn withoutWrong(SheetItem item, ScoreColumn asRead) {
        BitSet wrongRows = new BitSet();
        check.wrong().stream().filter(wrong -> wrong.total().equals(item)).forEach(wrong -> wrong.rows()
                .forEach(wrongRows::set));
        if (wrongRows.isEmpty()) {
            return asRead;
        }
        ScoreColumn.Builder builder = new ScoreColumn.Builder(asRead.size());
        for (int row = 0; row < asRead.size(); row++) {
            if (wrongRows.get(row) || asRead.isUnreadable(row)) {
                builder.addUnreadable();
            } else {
                builder.add(asRead.get(row));
            }
        }
        return builder.build();
    }
}
