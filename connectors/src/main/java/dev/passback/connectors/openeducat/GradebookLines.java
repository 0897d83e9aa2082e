package dev.passback.connectors.openeducat;

import dev.passback.connect.SystemException;
import dev.passback.connect.SystemException.Reach;
import dev.passback.connectors.openeducat.odoo.Domain;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.connectors.openeducat.odoo.OdooResult;
import dev.passback.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The marks of the Enterprise edition: {@code gradebook.line}, whose student is that of its gradebook. Its field of the
 * assignment lacks an n (as published; not tried on a real server).
 */
final class GradebookLines {
    static final String MODEL = "gradebook.line";

    private static final String ASSIGNMENT = "grade_assigment_id";
    private static final int AT_ONCE = 1000;

    private final Odoo odoo;
    private final FoundPlace place;
    private final FoundTerms terms;
    private final StudentGradebooks gradebooks;
    private final GatheredMarks marks;
    private Optional<Fields> fields = Optional.empty();

    GradebookLines(Odoo odoo, FoundPlace place, FoundTerms terms, StudentGradebooks gradebooks, int decimals) {
        this.odoo = odoo;
        this.place = place;
        this.terms = terms;
        this.gradebooks = gradebooks;
        marks = new GatheredMarks(decimals);
    }

    Map<Cell, Held> read(Set<Long> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        JsonNode groups = odoo.ask(OdooCall.gather(
                MODEL,
                Domain.in(ASSIGNMENT, assignments),
                List.of("ids:array_agg(id)", "gradebooks:array_agg(gradebook_id)", "marks:array_agg"),
                ASSIGNMENT));
        Map<Cell, Held> held = new HashMap<>();
        for (Row group : Row.all(groups)) {
            long assignment = group.link(ASSIGNMENT).orElseThrow();
            List<JsonNode> ids = group.list("ids");
            List<JsonNode> whose = group.list("gradebooks");
            List<JsonNode> points = group.list("marks");
            for (int i = 0; i < ids.size(); i++) {
                Held line = new Held(ids.get(i).longValue(), marks.score(points.get(i)));
                gradebooks
                        .studentOf(whose.get(i).asLong(0))
                        .ifPresent(student -> held.put(new Cell(assignment, student), line));
            }
        }
        return held;
    }

    /** Makes lines without marks; {@return the cells for which none could be made, with the reason} */
    Map<Cell, String> make(List<Cell> cells, Map<Cell, Long> rows) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        Set<String> names = fields().names();
        Map<Cell, String> refused = new HashMap<>();
        for (int from = 0; from < cells.size(); from += AT_ONCE) {
            List<Cell> some = cells.subList(from, Math.min(from + AT_ONCE, cells.size()));
            refused.putAll(new Bisection<Cell>(part -> create(part, rows, names)).send(some));
        }
        return refused;
    }

    private OdooResult create(List<Cell> cells, Map<Cell, Long> rows, Set<String> fields) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Cell cell : cells) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("gradebook_id", gradebooks.of(cell.student()).orElseThrow());
            line.put(ASSIGNMENT, cell.item());
            line.put("academic_year_id", terms.year());
            line.put("academic_term_id", terms.term());
            line.put("course_id", place.batch().courseId());
            line.put("subject_id", place.subjectId());
            line.put("assignment_type_id", terms.assignmentType());
            line.keySet().retainAll(fields);
            values.add(line);
        }
        OdooResult result = odoo.attempt(OdooCall.create(MODEL, values));
        if (result instanceof OdooResult.Done(JsonNode ids)) {
            for (int i = 0; i < cells.size(); i++) {
                rows.put(cells.get(i), ids.get(i).longValue());
            }
        }
        if (result instanceof OdooResult.Unknown) {
            throw new SystemException(
                    Reach.LATER,
                    Wording.of("the answer was lost when gradebook lines were made"),
                    Wording.of("Nothing to do; the next cycle looks which of them are there."));
        }
        return result;
    }

    private Fields fields() {
        Fields known = fields.orElseGet(() -> Fields.of(odoo, MODEL));
        fields = Optional.of(known);
        return known;
    }
}
