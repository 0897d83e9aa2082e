package dev.passback.connectors.openeducat;

import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes marks through what they hang on, one request for each exam or assignment: attendees written directly are refused
 * if they are more than one (measured on 17 and 18). An exam that does not count as held becomes so in the same request.
 */
final class Marks {
    private final Odoo odoo;
    private final String model;
    private final String lines;

    /**
     * @param model what the marks hang on
     * @param lines its field of the records that hold marks
     */
    Marks(Odoo odoo, String model, String lines) {
        this.odoo = odoo;
        this.model = model;
        this.lines = lines;
    }

    private record Change(Cell cell, long row, Score score) {}

    /** {@return the cells that were refused, with the reason} */
    Map<Cell, String> put(Map<Cell, Score> wanted, Map<Cell, Long> rows, Map<Long, KnownItem> exams) {
        Map<Long, List<Change>> byExam = new LinkedHashMap<>();
        wanted.forEach((cell, score) -> {
            Long row = rows.get(cell);
            if (row != null) {
                byExam.computeIfAbsent(cell.item(), exam -> new ArrayList<>()).add(new Change(cell, row, score));
            }
        });
        Map<Cell, String> refused = new HashMap<>();
        byExam.forEach((exam, changes) -> {
            KnownItem known = exams.get(exam);
            boolean hold = known != null && !known.isHeld();
            new Bisection<Change>(some -> write(exam, some, hold))
                    .send(changes)
                    .forEach((change, reason) -> refused.put(change.cell(), reason));
        });
        return refused;
    }

    private OdooResult write(long item, List<Change> changes, boolean hold) {
        List<List<Object>> commands = changes.stream()
                .map(change -> List.<Object>of(1, change.row(), Map.of("marks", marks(change.score()))))
                .toList();
        Map<String, Object> values = hold ? Map.of("state", "held", lines, commands) : Map.of(lines, commands);
        return odoo.attempt(OdooCall.write(model, List.of(item), values));
    }

    private static Object marks(Score score) {
        return switch (score) {
            case Score.Points(BigDecimal value) -> value;
            // no mark; what a server makes of it is read again
            case Score.NotGraded blank -> false;
            case Score.Excused excused -> throw new IllegalArgumentException("marks cannot be excused");
            case Score.Absent absent -> throw new IllegalArgumentException("marks cannot be absent");
        };
    }
}
