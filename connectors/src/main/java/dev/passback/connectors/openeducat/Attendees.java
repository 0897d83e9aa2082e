package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Who sat an exam, with marks: {@code op.exam.attendees}.
 *
 * <p>An attendee without marks reads as 0 everywhere but in columns gathered by the database, which tell NULL from 0 on 17
 * and on 18 (measured). So everything is read that way, a request for any number of exams.
 */
final class Attendees {
    static final String MODEL = "op.exam.attendees";

    /** More than so many students are not named in a request; then the exams' attendees are read whole. */
    private static final int NAMED = 100;

    private final Odoo odoo;
    private final Batch batch;
    private final GatheredMarks gathered;

    Attendees(Odoo odoo, Batch batch, int decimals) {
        this.odoo = odoo;
        this.batch = batch;
        gathered = new GatheredMarks(decimals);
    }

    /** {@return what the exams hold for these students, and maybe for others} */
    Map<Cell, Held> read(Collection<Long> exams, Set<Long> students) {
        if (exams.isEmpty() || students.isEmpty()) {
            return Map.of();
        }
        Domain whom = Domain.in("exam_id", exams);
        Domain domain = students.size() > NAMED ? whom : whom.and(Domain.in("student_id", students));
        JsonNode groups = odoo.ask(OdooCall.gather(
                MODEL,
                domain,
                List.of("ids:array_agg(id)", "students:array_agg(student_id)", "marks:array_agg"),
                "exam_id"));
        Map<Cell, Held> held = new HashMap<>();
        for (Row group : Row.all(groups)) {
            OptionalLong exam = group.link("exam_id");
            List<JsonNode> ids = group.list("ids");
            List<JsonNode> whose = group.list("students");
            List<JsonNode> marks = group.list("marks");
            for (int i = 0; i < ids.size(); i++) {
                held.put(
                        new Cell(exam.orElseThrow(), whose.get(i).longValue()),
                        new Held(ids.get(i).longValue(), gathered.score(marks.get(i))));
            }
        }
        return held;
    }

    /**
     * Makes attendees without marks for cells that have none, all in one request: with marks, more than one at a time is
     * refused ("Expected singleton", measured on 17 and 18).
     *
     * @param rows takes the numbers of the records, also of those that were there already
     * @return the cells for which none could be made, with the reason
     */
    Map<Cell, String> make(List<Cell> cells, Map<Cell, Long> rows) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        OdooResult first = create(cells, rows);
        if (first instanceof OdooResult.Done) {
            return Map.of();
        }
        // somebody was faster, or the answer was lost: what is there now is used
        noteExisting(cells, rows);
        List<Cell> missing =
                cells.stream().filter(cell -> !rows.containsKey(cell)).toList();
        Map<Cell, String> refused = new HashMap<>(new Bisection<Cell>(some -> found(create(some, rows))).send(missing));
        if (!refused.isEmpty()) {
            // a request whose answer was lost may have come to its end only now
            noteExisting(List.copyOf(refused.keySet()), rows);
            refused.keySet().removeAll(rows.keySet());
        }
        return refused;
    }

    private OdooResult create(List<Cell> cells, Map<Cell, Long> rows) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Cell cell : cells) {
            // course and batch are filled in by OpenEduCat's own screens only, and its reports need them
            values.add(Map.of(
                    "exam_id", cell.item(),
                    "student_id", cell.student(),
                    "course_id", batch.courseId(),
                    "batch_id", batch.id()));
        }
        OdooResult result = odoo.attempt(OdooCall.create(MODEL, values));
        if (result instanceof OdooResult.Done(JsonNode ids)) {
            for (int i = 0; i < cells.size(); i++) {
                rows.put(cells.get(i), ids.get(i).longValue());
            }
        }
        return result;
    }

    private void noteExisting(List<Cell> cells, Map<Cell, Long> rows) {
        Set<Long> exams = Cell.items(cells);
        read(exams, Cell.students(cells)).forEach((cell, held) -> rows.put(cell, held.row()));
    }

    private static OdooResult found(OdooResult result) {
        if (result instanceof OdooResult.Unknown) {
            throw new SystemException(
                    Reach.LATER,
                    Wording.of("the answer was lost when attendees were made"),
                    Wording.of("Nothing to do; the next cycle goes on from what is there."));
        }
        return result;
    }
}
