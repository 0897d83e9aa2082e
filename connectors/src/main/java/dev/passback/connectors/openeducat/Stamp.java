package dev.passback.connectors.openeducat;

import dev.passback.grade.Score;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A text that stays the same as long as a roster and some cells do; nothing can be read from it. */
final class Stamp {
    private Stamp() {}

    static String of(Students roster, List<Cell> cells, Map<Cell, Held> held) {
        LinesHash digest = new LinesHash();
        roster.rows().forEach(row -> Students.FIELDS.forEach(field -> digest.line(row.id() + row.text(field))));
        cells.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Cell::item).thenComparingLong(Cell::student))
                .forEach(cell -> {
                    Held there = held.get(cell);
                    Score score = there == null ? Score.NOT_GRADED : there.score();
                    digest.line(cell.item() + " " + cell.student() + " " + score);
                });
        return HexFormat.of().formatHex(digest.bytes());
    }
}
