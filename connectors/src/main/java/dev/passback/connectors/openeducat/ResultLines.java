package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What mark sheets are made of: {@code op.result.line}, one for each exam and student.
 *
 * <p>Nothing in OpenEduCat keeps two lines of one student and exam apart, so a line is looked for before one is made, and
 * all that are found follow the mark. A line cannot be taken away (nobody but Exam / Manager may) nor be without marks (the
 * field is required), so the line of a mark that was refused goes back to what it was, or to 0. The field {@code grade} is never asked for: reading
 * it fails where no range matches (all measured on 17 and 18).
 */
final class ResultLines {
    private static final String MODEL = "op.result.line";
    private static final int NAMED = 100;

    private final Odoo odoo;
    private final int decimals;

    ResultLines(Odoo odoo, int decimals) {
        this.odoo = odoo;
        this.decimals = decimals;
    }

    /** A line as it stands. */
    record Line(long id, BigDecimal marks) {}

    /** {@return the cells whose line was refused, with the reason} */
    Map<Cell, String> put(Map<Cell, Score> wanted) {
        return wanted.isEmpty() ? Map.of() : put(wanted, existing(wanted));
    }

    /**
     * {@return the cells whose line was refused, with the reason}
     *
     * @param existing the lines that are there, as {@link #existing} found them
     */
    Map<Cell, String> put(Map<Cell, Score> wanted, Map<Cell, List<Line>> existing) {
        Map<Cell, String> refused = new HashMap<>();
        List<Map.Entry<Cell, BigDecimal>> missing = new ArrayList<>();
        // one request writes one value to many lines
        Map<BigDecimal, Map<Long, Cell>> changes = new TreeMap<>();
        wanted.forEach((cell, score) -> {
            BigDecimal marks = marks(score);
            List<Line> lines = existing.getOrDefault(cell, List.of());
            if (lines.isEmpty() && score instanceof Score.Points) {
                missing.add(Map.entry(cell, marks));
            }
            lines.stream().filter(line -> line.marks().compareTo(marks) != 0).forEach(line -> changes.computeIfAbsent(
                            marks, key -> new HashMap<>())
                    .put(line.id(), cell));
        });
        changes.forEach((marks, lines) -> new Bisection<Long>(
                        ids -> odoo.attempt(OdooCall.write(MODEL, ids, Map.of("marks", marks))))
                .send(List.copyOf(lines.keySet()))
                .forEach((id, reason) -> refused.put(cellOf(lines, id), reason)));
        new Bisection<Map.Entry<Cell, BigDecimal>>(this::create)
                .send(missing)
                .forEach((line, reason) -> refused.put(line.getKey(), reason));
        return refused;
    }

    private static Cell cellOf(Map<Long, Cell> lines, Long id) {
        Cell cell = lines.get(id);
        if (cell == null) {
            throw new IllegalStateException("result line " + id + " was not asked for");
        }
        return cell;
    }

    /** {@return the lines of these cells, in one request} */
    Map<Cell, List<Line>> existing(Map<Cell, Score> wanted) {
        Set<Long> students = new HashSet<>(Cell.students(wanted.keySet()));
        Domain exams = Domain.in("exam_id", Cell.items(wanted.keySet()));
        Domain domain = students.size() > NAMED ? exams : exams.and(Domain.in("student_id", students));
        Map<Cell, List<Line>> lines = new HashMap<>();
        // the answer may hold lines of other cells, for which nothing is to be done
        Row.all(odoo.ask(OdooCall.searchRead(MODEL, domain, List.of("exam_id", "student_id", "marks"))))
                .forEach(row -> lines.computeIfAbsent(
                                new Cell(
                                        row.link("exam_id").orElseThrow(),
                                        row.link("student_id").orElseThrow()),
                                cell -> new ArrayList<>())
                        .add(new Line(row.id(), row.number("marks"))));
        lines.keySet().retainAll(wanted.keySet());
        return lines;
    }

    private OdooResult create(List<Map.Entry<Cell, BigDecimal>> lines) {
        List<Map<String, Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(Map.of(
                "exam_id", line.getKey().item(), "student_id", line.getKey().student(), "marks", line.getValue())));
        OdooResult result = odoo.attempt(OdooCall.create(MODEL, rows));
        if (result instanceof OdooResult.Unknown) {
            // the server may still be at it, and nothing would stop a second line
            throw new SystemException(
                    Reach.LATER,
                    Wording.of("the answer was lost when result lines were made"),
                    Wording.of("Nothing to do; the next cycle looks which of them are there."));
        }
        return result;
    }

    private BigDecimal marks(Score score) {
        return switch (score) {
            case Score.Points(BigDecimal value) ->
                value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
            case Score.NotGraded blank -> BigDecimal.ZERO;
            case Score.Excused excused -> throw new IllegalArgumentException("a result line cannot be excused");
            case Score.Absent absent -> throw new IllegalArgumentException("a result line cannot be absent");
        };
    }
}
