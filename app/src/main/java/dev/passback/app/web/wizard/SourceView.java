package dev.passback.app.web.wizard;

import dev.passback.app.json.Inspection;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.table.TableForm;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a score file holds, for its page.
 *
 * @param delimiter of the message key: comma, semicolon, tab, other, or workbook
 */
record SourceView(
        String layout,
        String encoding,
        String delimiter,
        String numberForm,
        int headerLine,
        int rows,
        List<Column> identifiers,
        List<Item> items) {

    /** A column of identifiers. */
    record Column(String title, int filled) {}

    /** A column of scores, with how many cells of each sort it has. */
    record Item(String title, String maximum, boolean total, Inspection.Tally tally) {}

    static SourceView of(ScoreFile file) {
        TableForm form = file.form().table();
        ScoreSheet sheet = file.sheet();
        return new SourceView(
                file.layout(),
                form.encoding(),
                form.delimiter().map(SourceView::name).orElse("workbook"),
                file.form().numberForm().name(),
                form.headerLine(),
                sheet.size(),
                sheet.identifiers().stream().map(SourceView::column).toList(),
                IntStream.range(0, sheet.items().size())
                        .mapToObj(i -> item(sheet, i))
                        .toList());
    }

    private static Column column(IdentifierColumn column) {
        return new Column(column.title(), Inspection.filled(column));
    }

    private static Item item(ScoreSheet sheet, int i) {
        SheetItem item = sheet.items().get(i);
        return new Item(
                item.title(),
                item.maximum().map(BigDecimal::toPlainString).orElse(""),
                item.role() == SheetItem.Role.TOTAL,
                Inspection.tally(sheet.scores().get(i)));
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "other";
        };
    }
}
