package dev.passback.connectors.openeducat;

import dev.passback.connect.NewItem;
import dev.passback.connectors.openeducat.odoo.Odoo;
import dev.passback.connectors.openeducat.odoo.OdooCall;
import dev.passback.grade.GradeItem;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Score;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of the students' gradebooks: an assignment for each item, a line with marks for each student. Marks are written
 * last, and then the gradebooks are computed once.
 *
 * <p>Written after published lists of fields, tried on a simulated server only.
 */
final class EnterpriseGradebook extends BatchGradebook {
    /** Larger than need be, since each batch has its gradebooks computed again. */
    private static final int BATCH = 5000;

    private final SourceCourse course;
    private final ExamCodes codes;
    private final InstantSource clock;
    private final Assignments assignments;
    private final StudentGradebooks gradebooks;
    private final GradebookLines lines;
    private final Marks marks;
    private final Recalculation recalculation;

    EnterpriseGradebook(
            String target,
            Odoo odoo,
            FoundPlace place,
            FoundTerms terms,
            SourceCourse course,
            ExamCodes codes,
            int decimals,
            InstantSource clock) {
        super(target, course.title(), odoo, place.batch(), decimals, BATCH, clock);
        this.course = course;
        this.codes = codes;
        this.clock = clock;
        assignments = new Assignments(odoo, place, terms, codes);
        gradebooks = new StudentGradebooks(odoo, place.batch(), terms.year());
        lines = new GradebookLines(odoo, place, terms, gradebooks, decimals);
        marks = new Marks(odoo, Assignments.MODEL, "gradebook_line_id");
        recalculation = new Recalculation(odoo);
    }

    @Override
    List<KnownItem> itemsFor(Set<ItemOrigin> origins) {
        return assignments.coded(origins.stream().map(codes::exam).sorted().toList());
    }

    @Override
    List<KnownItem> allItems() {
        return switch (course.kind()) {
            case COURSE -> assignments.all();
            case SUBJECT -> assignments.ofSubject(course.id());
        };
    }

    @Override
    List<KnownItem> itemsNumbered(Set<Long> ids) {
        return assignments.numbered(ids);
    }

    @Override
    Map<Cell, Held> held(Set<Long> itemIds, Set<Long> studentIds) {
        return lines.read(itemIds);
    }

    @Override
    public List<GradeItem> create(List<NewItem> wanted) {
        Map<String, KnownItem> found = new HashMap<>();
        List<String> wantedCodes = wanted.stream().map(this::code).toList();
        assignments.coded(wantedCodes).forEach(item -> found.put(item.code(), item));
        List<GradeItem> made = new ArrayList<>();
        for (NewItem item : wanted) {
            made.add(items().remember(
                            found.computeIfAbsent(code(item), code -> assignments.make(code, item, clock.instant()))));
        }
        return made;
    }

    private String code(NewItem item) {
        return item.origin().map(codes::exam).orElseGet(() -> codes.titled(course, item.title()));
    }

    @Override
    public void setMaximum(String itemId, BigDecimal maximum) {
        KnownItem item = items().required(itemId);
        odoo().ask(OdooCall.write(Assignments.MODEL, List.of(item.id()), Map.of("point", maximum)));
        items().remember(item.withTotal(maximum, BigDecimal.ZERO));
    }

    @Override
    Map<Cell, String> put(Map<Cell, Score> wanted, SeenCells before, Map<Long, KnownItem> known) {
        gradebooks.make(Cell.students(wanted.keySet()), students());
        Map<Cell, Long> rows = new HashMap<>();
        List<Cell> missing = new ArrayList<>();
        wanted.keySet()
                .forEach(cell -> before.row(cell).ifPresentOrElse(row -> rows.put(cell, row), () -> missing.add(cell)));
        Map<Cell, String> refused = new HashMap<>(lines.make(missing, rows));
        Map<Cell, Score> open = new LinkedHashMap<>(wanted);
        open.keySet().removeAll(refused.keySet());
        refused.putAll(marks.put(open, rows, known));
        recalculation.of(Cell.students(open.keySet()).stream()
                .flatMap(student -> gradebooks.of(student).stream().boxed())
                .toList());
        return refused;
    }
}
