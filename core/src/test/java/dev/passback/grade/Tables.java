package dev.passback.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rosters and score sheets written as the tables that they are: a header of identifier kinds and titles, then a line for
 * each student, cells separated by {@code |}.
 */
public final class Tables {
    private Tables() {}

    /** {@return a roster; the header names identifier kinds} */
    public static Roster roster(String header, String... lines) {
        List<IdentifierColumn> columns = new ArrayList<>();
        String[] kinds = cells(header);
        String[][] rows = rows(lines);
        for (int c = 0; c < kinds.length; c++) {
            columns.add(identifiers(kinds[c], c, rows));
        }
        return new Roster(columns, lines.length);
    }

    /** {@return a sheet; a header cell is an identifier kind, or an item's title, with its maximum as in {@code Quiz/10}} */
    public static ScoreSheet sheet(String header, String... lines) {
        List<IdentifierColumn> identifiers = new ArrayList<>();
        List<SheetItem> items = new ArrayList<>();
        List<ScoreColumn> scores = new ArrayList<>();
        String[] heads = cells(header);
        String[][] rows = rows(lines);
        for (int c = 0; c < heads.length; c++) {
            if (isKind(heads[c])) {
                identifiers.add(identifiers(heads[c], c, rows));
            } else {
                String[] titleAndMaximum = heads[c].split("/");
                Optional<BigDecimal> maximum =
                        titleAndMaximum.length > 1 ? Optional.of(new BigDecimal(titleAndMaximum[1])) : Optional.empty();
                SheetItem.Role role =
                        titleAndMaximum[0].equals("Total") ? SheetItem.Role.TOTAL : SheetItem.Role.SESSION;
                items.add(new SheetItem(titleAndMaximum[0], titleAndMaximum[0], c + 1, maximum, role));
                scores.add(scores(c, rows));
            }
        }
        return new ScoreSheet("test", identifiers, items, scores, Lines.from(2, lines.length), List.of());
    }

    /** {@return a gradebook; a header cell is an identifier kind, or an item's title, with its maximum if it has one} */
    public static GradebookSnapshot book(GradebookLimits limits, String header, String... lines) {
        ScoreSheet table = sheet(header, lines);
        Roster roster = new Roster(table.identifiers(), lines.length);
        List<GradeItem> items = table.items().stream()
                .map(item -> GradeItem.open(item.title(), item.maximum()))
                .toList();
        return new GradebookSnapshot("course", roster, items, table.scores(), limits, List.of());
    }

    /** {@return the gradebook, where that item has this access} */
    public static GradebookSnapshot withAccess(GradebookSnapshot book, String title, GradeItem.Access access) {
        List<GradeItem> items = book.items().stream()
                .map(item -> item.title().equals(title)
                        ? new GradeItem(item.id(), item.title(), item.maximum(), access)
                        : item)
                .toList();
        return new GradebookSnapshot(book.name(), book.roster(), items, book.scores(), book.limits(), book.findings());
    }

    private static IdentifierColumn identifiers(String kind, int column, String[][] rows) {
        String[] values = Arrays.stream(rows).map(row -> row[column]).toArray(String[]::new);
        return new IdentifierColumn(
                IdentifierKind.valueOf(kind), IdentifierKind.valueOf(kind).label(), TextColumn.of(values));
    }

    private static ScoreColumn scores(int column, String[][] rows) {
        ScoreColumn.Builder builder = new ScoreColumn.Builder();
        for (String[] row : rows) {
            String cell = row[column];
            if (cell.equals("?")) {
                builder.addUnreadable();
            } else {
                builder.add(Score.parse(cell));
            }
        }
        return builder.build();
    }

    private static String[][] rows(String... lines) {
        return Arrays.stream(lines).map(Tables::cells).toArray(String[][]::new);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static boolean isKind(String head) {
        return Arrays.stream(IdentifierKind.values())
                .anyMatch(kind -> kind.name().equals(head));
    }
}
