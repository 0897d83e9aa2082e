package dev.passback.files.layout;

import dev.passback.files.number.CellFindings;
import dev.passback.files.number.CellWords;
import dev.passback.files.number.ColumnProfile;
import dev.passback.files.number.DetectedForm;
import dev.passback.files.number.MaximumCell;
import dev.passback.files.table.Table;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Decides which columns of a table hold scores, by their roles and, where these leave it open, by their cells. */
final class ItemColumns {
    private final Table table;
    private final Layout.Reading reading;
    private final KeptRows rows;
    private final CellFindings findings;

    ItemColumns(Table table, Layout.Reading reading, KeptRows rows, CellFindings findings) {
        this.table = table;
        this.reading = reading;
        this.rows = rows;
        this.findings = findings;
    }

    /**
     * A column of scores.
     *
     * @param index its place in the table, from 0
     */
    record ItemColumn(int index, ColumnRole.Item item, ColumnProfile profile) {

        /** {@return the same column with the maximum from its cells or from the row of maximums} */
        ItemColumn withMaximum(Table table, OptionalInt maximums, DetectedForm form) {
            if (maximums.isPresent()) {
                var told = MaximumCell.read(table.cell(maximums.getAsInt(), index), form);
                if (told.isPresent()) {
                    return new ItemColumn(index, item.outOf(told.get()), profile);
                }
            }
            if (item.maximum().isEmpty() && profile.isAllPercent()) {
                return new ItemColumn(index, item.outOf(BigDecimal.valueOf(100)), profile);
            }
            return this;
        }
    }

    List<ItemColumn> found() {
        List<ItemColumn> found = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            switch (reading.roles().get(i)) {
                case ColumnRole.Item item -> found.add(new ItemColumn(i, item, profile(i)));
                case ColumnRole.Open open -> {
                    ColumnProfile profile = profile(i);
                    if (decide(i, open.item(), profile)) {
                        found.add(new ItemColumn(i, attendance(open.item(), profile), profile));
                    }
                }
                case ColumnRole.Ignored ignored -> {
                    if (!ignored.why().isEmpty()) {
                        ignore(i, ignored.why(), Severity.INFO);
                    }
                }
                case ColumnRole.Identity n -> {}
                case ColumnRole.Name n -> {}
                case ColumnRole.Section n -> {}
            }
        }
        return found;
    }

    private ColumnProfile profile(int column) {
        return ColumnProfile.of(table.columns().get(column), rows.rows());
    }

    private boolean decide(int column, ColumnRole.Item item, ColumnProfile profile) {
        if (profile.isBlank()) {
            if (!table.header().get(column).isEmpty()) {
                ignore(column, Wording.of("nothing stands in it"), Severity.INFO);
            }
            return false;
        }
        // in a file that came back most cells of a column may still be the texts that it came back for
        boolean halfMended = table.returned() && profile.hasNumbers();
        if (profile.isMostlyText() && !saysAttendance(item) && !halfMended) {
            // a few numbers among texts, or a text in a file that came back, may be scores that somebody misses
            boolean odd = profile.hasNumbers() || table.returned();
            ignore(column, Wording.of("it holds mostly text"), odd ? Severity.WARNING : Severity.INFO);
            return false;
        }
        return true;
    }

    private void ignore(int column, Wording why, Severity severity) {
        String title = title(column);
        findings.add(Finding.of(
                        FindingCode.COLUMN_IGNORED,
                        Place.column(title),
                        Wording.of("Column {} “{}” was not read as scores: {}.", column + 1, title, why))
                .with(severity));
    }

    private String title(int column) {
        String header = table.header().get(column);
        return header.isEmpty() ? "Column " + (column + 1) : header;
    }

    private static ColumnRole.Item attendance(ColumnRole.Item item, ColumnProfile profile) {
        if (profile.isAttendance() && item.maximum().isEmpty()) {
            return item.outOf(BigDecimal.ONE).with(CellWords.ATTENDANCE);
        }
        return profile.isAttendance() || saysAttendance(item) ? item.with(CellWords.ATTENDANCE) : item;
    }

    private static boolean saysAttendance(ColumnRole.Item item) {
        return item.title().toLowerCase(Locale.ROOT).contains("attendance");
    }
}
