package dev.passback.files.layout;

import dev.passback.files.number.CellFindings;
import dev.passback.files.number.DetectedForm;
import dev.passback.files.number.NumberForm;
import dev.passback.files.number.ScoreColumnReader;
import dev.passback.files.table.Table;
import dev.passback.finding.Finding;
import dev.passback.finding.FindingCode;
import dev.passback.finding.Place;
import dev.passback.finding.Wording;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes a score sheet of a table whose columns' roles are known. */
public final class SheetReader {
    private final Table table;
    private final Layout.Reading reading;
    private final KeptRows rows;
    private final CellFindings findings = new CellFindings();

    private SheetReader(Table table, Layout.Reading reading) {
        this.table = table;
        this.reading = reading;
        this.rows = KeptRows.of(table, reading.rows());
    }

    /** A sheet and the number form that it was read in. */
    public record SheetReading(ScoreSheet sheet, NumberForm numberForm) {}

    public static SheetReading read(Table table, Layout.Reading reading, NumberForm wanted) {
        return new SheetReader(table, reading).read(wanted);
    }

    private SheetReading read(NumberForm wanted) {
        table.findings().forEach(findings::add);
        tellSkippedRows();
        Identities identities = Identities.of(table, reading.roles(), rows, findings);
        List<ItemColumns.ItemColumn> columns = new ItemColumns(table, reading, rows, findings).found();
        DetectedForm form = DetectedForm.of(
                wanted,
                columns.stream().map(ItemColumns.ItemColumn::profile).toList(),
                table.form().delimiter());
        if (form.form() == NumberForm.COMMA) {
            findings.add(Finding.of(
                    FindingCode.NUMBER_FORM,
                    Place.WHOLE,
                    wanted == NumberForm.AUTO
                            ? Wording.of(
                                    "Numbers were read with a {}, as the file's own numbers tell.",
                                    form.form().wording())
                            : Wording.of(
                                    "Numbers were read with a {}, as was said.",
                                    form.form().wording())));
        }
        List<SheetItem> items = new ArrayList<>();
        List<ScoreColumn> scores = new ArrayList<>();
        SheetTitles titles = new SheetTitles(findings);
        BitSet untrusted = table.untrusted();
        for (ItemColumns.ItemColumn found : columns) {
            ItemColumns.ItemColumn column =
                    found.withMaximum(table, reading.rows().maximums(), form);
            ColumnRole.Item item = column.item();
            int position = column.index() + 1;
            String title = titles.give(item.title(), position);
            items.add(new SheetItem(title, table.header().get(column.index()), position, item.maximum(), item.role()));
            scores.add(new ScoreColumnReader(title, item.maximum(), item.words(), form, this::place, findings)
                    .read(table.columns().get(column.index()), rows.rows(), column.profile(), untrusted));
        }
        ScoreSheet sheet = new ScoreSheet(
                reading.sourceKind(), identities.columns(), items, scores, rows.lines(table), findings.all());
        return new SheetReading(sheet, form.form());
    }

    /** The row with the points possible was read, and is nothing to tell. */
    private void tellSkippedRows() {
        BitSet skipped = reading.rows().skipped();
        reading.rows().maximums().ifPresent(skipped::clear);
        if (!skipped.isEmpty()) {
            List<Integer> lines =
                    skipped.stream().limit(10).mapToObj(table.lines()::get).toList();
            int more = skipped.cardinality() - 10;
            findings.add(Finding.of(
                    FindingCode.FOOTER_SKIPPED,
                    Place.row(table.lines().get(skipped.nextSetBit(0))),
                    skipped.cardinality() == 1
                            ? Wording.of("a row that is no student's: line {}", lines)
                            : more > 0
                                    ? Wording.of("rows that are no student's: line {} and {} more", lines, more)
                                    : Wording.of("rows that are no student's: line {}", lines)));
        }
    }

    private Place place(int row, String title) {
        Place cell = Place.cell(table.lines().get(row), title);
        for (int i = 0; i < table.width(); i++) {
            if (reading.roles().get(i) instanceof ColumnRole.Identity identity
                    && identity.kind().family() != IdentifierKind.Family.SYSTEM
                    && !table.columns().get(i).isBlank(row)) {
                return cell.of(table.cell(row, i).strip());
            }
        }
        return cell;
    }
}
