package dev.passback.link;

import dev.passback.connect.Participant;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierColumn;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreSheet;
import dev.passback.grade.SheetItem;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.Tables;
import dev.passback.grade.TextColumn;
import dev.passback.grade.ValueHash;
import dev.passback.ledger.LedgerEntry;
import dev.passback.plan.LedgerView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A source's course and the gradebook that it goes to, written as tables; items are headed by their origins, such as
 * {@code Q1/10}. Every student of the gradebook also has the cross-reference {@code oec_student_<number>}.
 */
final class LinkedCourse {
    /** Whole marks from zero to the maximum, as OpenEduCat Community keeps them. */
    static final GradebookLimits WHOLE_MARKS = new GradebookLimits(
            EnumSet.of(Capability.CREATE_ITEMS, Capability.CLEAR, Capability.READ_BACK, Capability.REMOVE_ITEMS),
            0,
            0,
            Optional.empty());

    private final Map<String, Participant> users = new LinkedHashMap<>();
    private final Map<ItemOrigin, SheetItem> items = new LinkedHashMap<>();
    private final Map<CellId, LinkedCell> cells = new LinkedHashMap<>();
    private final Map<String, String> pins = new LinkedHashMap<>();
    private final Map<String, Map<String, LedgerEntry>> ledger = new HashMap<>();
    private LinkPolicy policy = LinkPolicy.USUAL;
    private GradebookSnapshot book = Tables.book(WHOLE_MARKS, "OPENEDUCAT_STUDENT_ID");

    private LinkedCourse() {}

    /** {@return a course with these users, each headed by its {@code MOODLE_USER_ID}; a blank score is no cell} */
    static LinkedCourse of(String header, String... lines) {
        LinkedCourse course = new LinkedCourse();
        ScoreSheet table = Tables.sheet(header, lines);
        for (int row = 0; row < table.size(); row++) {
            String id = table.identifiersOf(row).getFirst().value();
            course.users.put(id, new Participant(id, table.identifiersOf(row)));
        }
        for (int i = 0; i < table.items().size(); i++) {
            ItemOrigin origin = origin(table.items().get(i).title());
            SheetItem item = SheetItem.of(
                    origin, "Activity " + origin, table.items().get(i).maximum());
            course.items.put(origin, item);
            for (int row = 0; row < table.size(); row++) {
                Score score = table.scores().get(i).get(row);
                if (!score.equals(Score.NOT_GRADED)) {
                    CellId id = new CellId(
                            origin, List.copyOf(course.users.keySet()).get(row));
                    course.cells.put(id, LinkedCell.first(id, score, ValueHash.of(score, item.maximum())));
                }
            }
        }
        return course;
    }

    /** Says what the gradebook holds; each line begins with an {@code OPENEDUCAT_STUDENT_ID}. */
    LinkedCourse book(String header, String... lines) {
        GradebookSnapshot table = Tables.book(WHOLE_MARKS, header, lines);
        TextColumn.Builder references = new TextColumn.Builder();
        for (int i = 0; i < lines.length; i++) {
            references.add("oec_student_"
                    + table.roster().columns().getFirst().values().get(i));
        }
        List<IdentifierColumn> columns = new ArrayList<>(table.roster().columns());
        columns.add(new IdentifierColumn(IdentifierKind.ID_NUMBER, "cross-reference", references.build()));
        book = new GradebookSnapshot(
                table.name(),
                new Roster(columns, lines.length),
                table.items().stream()
                        .map(item -> new GradeItem(
                                "exam " + item.title(),
                                "Exam " + item.title(),
                                item.maximum(),
                                item.access(),
                                Optional.of(origin(item.title()))))
                        .toList(),
                table.scores(),
                table.limits(),
                List.of());
        return this;
    }

    /** Adds a user whose identifiers stand as they are, with their blanks. */
    LinkedCourse user(String id, IdentifierKind one, String value, IdentifierKind other, String otherValue) {
        users.put(id, new Participant(id, List.of(new Identifier(one, value), new Identifier(other, otherValue))));
        return this;
    }

    LinkedCourse titled(String origin, String title) {
        items.computeIfPresent(origin(origin), (key, item) -> SheetItem.of(key, title, item.maximum()));
        return this;
    }

    LinkedCourse withAccess(String origin, GradeItem.Access access) {
        List<GradeItem> accessible = book.items().stream()
                .map(item -> item.origin().equals(Optional.of(origin(origin)))
                        ? new GradeItem(item.id(), item.title(), item.maximum(), access, item.origin())
                        : item)
                .toList();
        book = new GradebookSnapshot(book.name(), book.roster(), accessible, book.scores(), book.limits(), List.of());
        return this;
    }

    LinkedCourse limits(GradebookLimits limits) {
        book = new GradebookSnapshot(book.name(), book.roster(), book.items(), book.scores(), limits, List.of());
        return this;
    }

    LinkedCourse pin(String user, String rosterIdentifier) {
        pins.put(user, rosterIdentifier);
        return this;
    }

    LinkedCourse policy(LinkPolicy other) {
        policy = other;
        return this;
    }

    /** Says what Passback wrote last. */
    LinkedCourse wrote(String origin, String student, String mark) {
        ledger.computeIfAbsent("exam " + origin, item -> new HashMap<>())
                .put(
                        "OPENEDUCAT_STUDENT_ID:" + student,
                        new LedgerEntry(Score.NOT_GRADED, List.of(Score.parse(mark)), "hash"));
        return this;
    }

    LinkedCourse cell(String id, UnaryOperator<LinkedCell> change) {
        cells.computeIfPresent(CellId.parse(id).orElseThrow(), (key, cell) -> change.apply(cell));
        return this;
    }

    /** The source had a grade there once. */
    LinkedCourse gone(String text) {
        CellId id = CellId.parse(text).orElseThrow();
        cells.put(id, LinkedCell.first(id, Score.points(1), "").saw(Score.NOT_GRADED, "none"));
        return this;
    }

    /** The user is known no more; their cells stay. */
    LinkedCourse without(String user) {
        users.remove(user);
        return this;
    }

    Mirror mirror() {
        return new Mirror(users, items, cells);
    }

    GradebookSnapshot book() {
        return book;
    }

    /** {@return the plan of a cycle that looks at every cell that may not be carried yet} */
    LinkPlan plan() {
        return LinkPlan.of(
                mirror(),
                cells.values().stream().filter(LinkedCell::isPending).toList(),
                book,
                LedgerView.of(ledger, book.roster()),
                policy,
                pins,
                value -> value.matches("oec_student_\\d+"));
    }

    /** {@return each user with the number of the student who it is, or with what else is known} */
    Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        plan().people()
                .forEach((user, who) -> people.put(
                        user,
                        switch (who) {
                            case WhoIs.Known known -> number(known.key());
                            case WhoIs.Unmatched unmatched -> "unmatched";
                            case WhoIs.Contradicted contradicted -> "conflict";
                        }));
        return people;
    }

    /** {@return what is written, as {@code Q1 of 3: 7 -> 8}} */
    List<String> writes() {
        StudentKeys keys = StudentKeys.of(book.roster());
        return plan().plan()
                .writes()
                .map(change -> change.source().origin().orElseThrow() + " of "
                        + number(keys.key(change.student().index())) + ": " + change.before() + " -> "
                        + change.after())
                .toList();
    }

    private static ItemOrigin origin(String text) {
        return ItemOrigin.parse(text).orElseThrow();
    }

    private static String number(String key) {
        return key.substring("OPENEDUCAT_STUDENT_ID:".length());
    }
}
