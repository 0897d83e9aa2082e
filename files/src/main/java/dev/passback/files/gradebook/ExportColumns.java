package dev.passback.files.gradebook;

import dev.passback.files.layout.Identities;
import dev.passback.files.layout.KeptRows;
import dev.passback.files.layout.Layout;
import dev.passback.files.number.CellFindings;
import dev.passback.files.number.CellWords;
import dev.passback.files.number.ColumnProfile;
import dev.passback.files.number.DetectedForm;
import dev.passback.files.number.MaximumCell;
import dev.passback.files.number.NumberForm;
import dev.passback.files.number.ScoreColumnReader;
import dev.passback.files.table.Table;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of an export as a gradebook's items with their present scores. */
final class ExportColumns {
    private final Table table;
    private final Layout.Reading reading;
    private final KeptRows rows;
    private final CellFindings findings = new CellFindings();
    private final List<Column> columns = new ArrayList<>();

    /** A column of an export that is a grade item. */
    record Column(int index, GradeItem item, ColumnProfile profile) {}

    ExportColumns(Table table, Layout.Reading reading) {
        this.table = table;
        this.reading = reading;
        rows = KeptRows.of(table, reading.rows());
        table.findings().forEach(findings::add);
    }

    ColumnProfile profile(int column) {
        return ColumnProfile.of(table.columns().get(column), rows.rows());
    }

    void add(int column, GradeItem item, ColumnProfile profile) {
        columns.add(new Column(column, item, profile));
    }

    Identities identities() {
        return Identities.of(table, reading.roles(), rows, findings);
    }

    KeptRows rows() {
        return rows;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** {@return the gradebook: every item that was added, with its scores} */
    GradebookSnapshot snapshot(String name, Identities identities, CellWords words, GradebookLimits limits) {
        DetectedForm form = DetectedForm.of(
                NumberForm.AUTO,
                columns.stream().map(Column::profile).toList(),
                table.form().delimiter());
        BitSet untrusted = table.untrusted();
        List<GradeItem> items = new ArrayList<>();
        List<ScoreColumn> scores = new ArrayList<>();
        for (Column column : columns) {
            GradeItem item = withMaximum(column, form);
            items.add(item);
            scores.add(
                    item.access() == GradeItem.Access.NOT_POINTS
                            ? ScoreColumn.blank(rows.size())
                            : new ScoreColumnReader(item.title(), item.maximum(), words, form, this::place, findings)
                                    .read(
                                            table.columns().get(column.index()),
                                            rows.rows(),
                                            column.profile(),
                                            untrusted));
        }
        tellSharedTitles(items);
        return new GradebookSnapshot(
                name, new Roster(identities.columns(), rows.size()), items, scores, limits, findings.all());
    }

    private GradeItem withMaximum(Column column, DetectedForm form) {
        GradeItem item = column.item();
        if (reading.rows().maximums().isEmpty()) {
            return item;
        }
        int row = reading.rows().maximums().getAsInt();
        Optional<BigDecimal> maximum = MaximumCell.read(table.cell(row, column.index()), form);
        return new GradeItem(item.id(), item.title(), maximum.or(item::maximum), item.access());
    }

    private Place place(int row, String title) {
        return Place.cell(table.lines().get(row), title);
    }

    private void tellSharedTitles(List<GradeItem> items) {
        Map<String, List<Integer>> byTitle = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            byTitle.computeIfAbsent(items.get(i).title().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(columns.get(i).index() + 1);
        }
        for (GradeItem item : items) {
            List<Integer> positions = byTitle.remove(item.title().toLowerCase(Locale.ROOT));
            if (positions != null && positions.size() > 1) {
                findings.add(Finding.of(
                        FindingCode.ITEM_TITLE_SHARED,
                        Place.column(item.title()),
                        Wording.of(
                                "Columns {} are items of one title, “{}”.",
                                Wording.joined(Wording.of(" and "), positions),
                                item.title())));
            }
        }
    }
}
