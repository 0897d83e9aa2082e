package dev.passback.connectors.openeducat;

import dev.passback.connect.NewItem;
import dev.passback.connectors.http.Together;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Marks of exams: an exam session for the source course, an exam for each item, an attendee with marks for each student,
 * and a result line beside it.
 *
 * <p>Marks are written last. When they are there, everything else is too, so that a run which is cut off anywhere is
 * finished by the next one.
 */
final class CommunityGradebook extends BatchGradebook {
    /** Four exams of five hundred students. */
    private static final int BATCH = 2000;
    /** From so many cells on, exams are written at the same time: fewer would cost more requests than they save time. */
    private static final int MANY = 200;
    /** Odoo serves each request by a worker, of which a small server has a few. */
    private static final int AT_ONCE = 3;

    private final SourceCourse course;
    private final OpenEduCatSettings settings;
    private final ExamCodes codes;
    private final Exams exams;
    private final ExamMaker examMaker;
    private final SessionMaker sessionMaker;
    private final Attendees attendees;
    private final ResultLines resultLines;
    private final Marks marks;

    CommunityGradebook(
            String target,
            Odoo odoo,
            FoundPlace place,
            OpenEduCatSettings settings,
            SourceCourse course,
            ExamCodes codes,
            Installation installation,
            InstantSource clock) {
        super(target, course.title(), odoo, place.batch(), installation.decimals(), BATCH, clock);
        this.course = course;
        this.settings = settings;
        this.codes = codes;
        exams = new Exams(odoo, place.batch(), codes);
        examMaker = new ExamMaker(odoo, exams, place, settings.passingPercent(), clock);
        sessionMaker = new SessionMaker(odoo, new Directory(odoo), place.batch());
        attendees = new Attendees(odoo, place.batch(), installation.decimals());
        resultLines = new ResultLines(odoo, installation.lineDecimals());
        marks = new Marks(odoo, Exams.MODEL, "attendees_line");
    }

    @Override
    List<KnownItem> itemsFor(Set<ItemOrigin> origins) {
        return exams.coded(origins.stream().map(codes::exam).sorted().toList());
    }

    @Override
    List<KnownItem> allItems() {
        return switch (course.kind()) {
            case COURSE -> exams.ofSession(codes.session(course));
            case SUBJECT -> exams.ofSubject(course.id());
        };
    }

    @Override
    List<KnownItem> itemsNumbered(Set<Long> ids) {
        return exams.numbered(ids);
    }

    @Override
    Map<Cell, Held> held(Set<Long> itemIds, Set<Long> studentIds) {
        if (itemIds.size() < 2 || (long) itemIds.size() * studentIds.size() < MANY) {
            return attendees.read(itemIds, studentIds);
        }
        List<Long> ids = List.copyOf(itemIds);
        int half = ids.size() / 2;
        List<Callable<Map<Cell, Held>>> work = List.of(
                () -> attendees.read(ids.subList(0, half), studentIds),
                () -> attendees.read(ids.subList(half, ids.size()), studentIds));
        Map<Cell, Held> held = new HashMap<>();
        Together.all(work, AT_ONCE).forEach(held::putAll);
        return held;
    }

    /** Found by their codes first: two requests and one for each exam that is made. */
    @Override
    public List<GradeItem> create(List<NewItem> wanted) {
        Map<String, NewItem> byCode = new LinkedHashMap<>();
        wanted.forEach(item -> byCode.put(code(item), item));
        Map<String, KnownItem> found = new HashMap<>();
        for (KnownItem item : exams.coded(byCode.keySet())) {
            found.put(item.code(), item);
        }
        List<String> missing = byCode.keySet().stream()
                .filter(code -> !found.containsKey(code))
                .toList();
        if (!missing.isEmpty()) {
            Session session = sessionMaker.heldSession(codes.session(course), course, settings.examType());
            byCode.forEach(
                    (code, item) -> found.computeIfAbsent(code, absent -> examMaker.make(session, absent, item)));
        }
        List<GradeItem> made = new ArrayList<>();
        wanted.forEach(item ->
                Optional.ofNullable(found.get(code(item))).ifPresent(known -> made.add(items().remember(known))));
        return made;
    }

    private String code(NewItem item) {
        return item.origin().map(codes::exam).orElseGet(() -> codes.titled(course, item.title()));
    }

    @Override
    public BigDecimal maximumFor(BigDecimal sourceMaximum) {
        return ExamMaker.total(sourceMaximum);
    }

    @Override
    public void setMaximum(String itemId, BigDecimal maximum) {
        KnownItem item = items().required(itemId);
        BigDecimal total = ExamMaker.total(maximum);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("total_marks", total);
        // more to pass than there is in all is refused (measured on 17 and 18)
        if (item.passing().compareTo(total) > 0) {
            values.put("min_marks", total);
        }
        odoo().ask(OdooCall.write(Exams.MODEL, List.of(item.id()), values));
        items().remember(item.withTotal(total, item.passing().min(total)));
    }

    @Override
    Map<Cell, String> put(Map<Cell, Score> wanted, SeenCells before, Map<Long, KnownItem> known) {
        Map<Cell, List<ResultLines.Line>> lines =
                settings.resultLines() && !wanted.isEmpty() ? resultLines.existing(wanted) : Map.of();
        // lines that change are written value by value, for all exams at once
        if (wanted.size() < MANY || !lines.isEmpty()) {
            return put(wanted, before, known, lines);
        }
        Map<Long, Map<Cell, Score>> byExam = new LinkedHashMap<>();
        wanted.forEach((cell, score) -> byExam.computeIfAbsent(cell.item(), exam -> new LinkedHashMap<>())
                .put(cell, score));
        List<Callable<Map<Cell, String>>> work = new ArrayList<>();
        byExam.values().forEach(exam -> work.add(() -> put(exam, before, known, lines)));
        Map<Cell, String> refused = new HashMap<>();
        Together.all(work, AT_ONCE).forEach(refused::putAll);
        return refused;
    }

    private Map<Cell, String> put(
            Map<Cell, Score> wanted,
            SeenCells before,
            Map<Long, KnownItem> known,
            Map<Cell, List<ResultLines.Line>> lines) {
        Map<Cell, Long> rows = new HashMap<>();
        List<Cell> missing = new ArrayList<>();
        wanted.keySet()
                .forEach(cell -> before.row(cell).ifPresentOrElse(row -> rows.put(cell, row), () -> missing.add(cell)));
        Map<Cell, String> refused = new HashMap<>(attendees.make(missing, rows));
        Map<Cell, Score> open = without(refused.keySet(), wanted);
        if (settings.resultLines()) {
            refused.putAll(resultLines.put(open, lines));
            open = without(refused.keySet(), open);
        }
        Map<Cell, String> refusedMarks = marks.put(open, rows, known);
        if (settings.resultLines() && !refusedMarks.isEmpty()) {
            Map<Cell, Score> former = new LinkedHashMap<>();
            refusedMarks.keySet().forEach(cell -> former.put(cell, before.score(cell)));
            resultLines.put(former);
        }
        refused.putAll(refusedMarks);
        return refused;
    }

    private static Map<Cell, Score> without(Set<Cell> cells, Map<Cell, Score> all) {
        Map<Cell, Score> rest = new LinkedHashMap<>(all);
        rest.keySet().removeAll(cells);
        return rest;
    }
}
