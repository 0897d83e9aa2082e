package dev.passback.app.store;

import dev.passback.app.store.GradebookExcerpt.Row;
import dev.passback.app.store.ItemTable.NumberedItem;
import dev.passback.app.store.ScoreTable.Cell;
import dev.passback.connect.Gradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Identifier;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.Student;
import dev.passback.match.RosterUpdate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A gradebook that lives in the store: it can do everything, and keeps every decimal. */
public final class EmbeddedGradebook implements Gradebook {
    /** How the target of an embedded gradebook begins; its name follows. */
    public static final String TARGET_PREFIX = "embedded:";

    private static final GradebookLimits LIMITS = new GradebookLimits(
            EnumSet.allOf(Capability.class), GradebookLimits.EXACT, GradebookLimits.EXACT, Optional.empty());
    private static final int BATCH = 5000;

    private final Database database;
    private final long id;
    private final String name;
    private final GradebookTable gradebooks;
    private final StudentTable students;
    private final ItemTable items;
    private final ScoreTable scores;

    EmbeddedGradebook(Database database, long id, String name) {
        this.database = database;
        this.id = id;
        this.name = name;
        gradebooks = new GradebookTable(database);
        students = new StudentTable(database);
        items = new ItemTable(database);
        scores = new ScoreTable(database);
    }

    public String name() {
        return name;
    }

    @Override
    public String target() {
        return TARGET_PREFIX + name;
    }

    @Override
    public GradebookSnapshot snapshot() {
        return database.read(() -> {
            Roster roster = students.roster(id, gradebooks.rosterColumns(id));
            List<NumberedItem> numbered = items.all(id);
            List<ScoreColumn> columns = scores.columns(
                    id, numbered.stream().map(NumberedItem::number).toList(), roster.size());
            List<GradeItem> plain = numbered.stream().map(NumberedItem::item).toList();
            return new GradebookSnapshot(name, roster, plain, columns, LIMITS, List.of());
        });
    }

    /**
     * {@return some of the students whose name or identifiers have these words, with their scores}
     *
     * @param from how many of those who were found are passed over
     */
    public GradebookExcerpt excerpt(String search, int from, int limit) {
        return database.read(() -> {
            SearchedText wanted = SearchedText.of(search);
            List<Student> found = students.all(id, gradebooks.rosterColumns(id)).stream()
                    .filter(student -> wanted.isIn(words(student)))
                    .toList();
            List<Student> shown = found.stream().skip(from).limit(limit).toList();
            return new GradebookExcerpt(plainItems(), rows(shown), found.size());
        });
    }

    /** {@return the student at that place of the roster, with their scores; empty where there is none} */
    public Optional<GradebookExcerpt> student(int position) {
        return database.read(() -> {
            List<Student> roster = students.all(id, gradebooks.rosterColumns(id));
            return position < 0 || position >= roster.size()
                    ? Optional.empty()
                    : Optional.of(new GradebookExcerpt(plainItems(), rows(List.of(roster.get(position))), 1));
        });
    }

    /** {@return where each student stands in the roster, by the key in journal and ledger} */
    public Map<String, Integer> positions() {
        return database.read(() -> students.positions(id));
    }

    /** Adds the students of a newer list who are not there yet: all or nothing. */
    public RosterUpdate addStudents(Roster list) {
        return database.write(() -> {
            gradebooks.lock(id);
            Roster present = students.roster(id, gradebooks.rosterColumns(id));
            RosterUpdate update = RosterUpdate.of(present, list);
            if (update.added() > 0) {
                students.extend(id, present.size(), update.after());
                gradebooks.setRosterColumns(id, StudentTable.columns(update.after()));
            }
            return update;
        });
    }

    private static String words(Student student) {
        return student.identifiers().stream().map(Identifier::value).collect(Collectors.joining(" "));
    }

    private List<GradeItem> plainItems() {
        return items.all(id).stream().map(NumberedItem::item).toList();
    }

    private List<Row> rows(List<Student> shown) {
        List<NumberedItem> numbered = items.all(id);
        Map<Integer, String> keys = new HashMap<>();
        students.positions(id).forEach((key, position) -> keys.put(position, key));
        Map<Cell, Score> held = scores.scores(
                id,
                shown.stream()
                        .flatMap(student -> numbered.stream().map(item -> new Cell(item.number(), student.index())))
                        .toList());
        return shown.stream()
                .map(student -> new Row(
                        student,
                        Objects.requireNonNull(keys.get(student.index())),
                        numbered.stream()
                                .map(item ->
                                        held.getOrDefault(new Cell(item.number(), student.index()), Score.NOT_GRADED))
                                .toList()))
                .toList();
    }

    @Override
    public GradebookLimits limits() {
        return LIMITS;
    }

    @Override
    public List<GradeItem> create(List<NewItem> wanted) {
        return database.write(() -> {
            gradebooks.lock(id);
            return wanted.stream().map(this::madeOrFound).toList();
        });
    }

    private GradeItem madeOrFound(NewItem item) {
        return items.titled(id, item.title()).orElseGet(() -> {
            int number = gradebooks.nextItem(id);
            GradeItem made = new GradeItem(ItemTable.id(number), item.title(), item.maximum(), Access.OPEN);
            items.insert(id, number, made);
            return made;
        });
    }

    /** An item that is not there is gone. */
    @Override
    public Set<String> remove(List<String> itemIds) {
        return database.write(() -> {
            gradebooks.lock(id);
            Set<String> gone = new HashSet<>(itemIds);
            for (NumberedItem item : items.all(id)) {
                if (gone.contains(item.item().id())) {
                    if (scores.hasScores(id, item.number())) {
                        gone.remove(item.item().id());
                    } else {
                        items.delete(id, item.number());
                    }
                }
            }
            return gone;
        });
    }

    @Override
    public List<Outcome> write(List<Write> writes) {
        return database.write(() -> {
            gradebooks.lock(id);
            CompareAndSet cells = cells(writes);
            List<Outcome> outcomes = writes.stream().map(cells::write).toList();
            scores.put(id, cells.changed());
            return outcomes;
        });
    }

    @Override
    public List<Score> read(List<Write> writes) {
        return database.read(() -> {
            CompareAndSet cells = cells(writes);
            return writes.stream().map(cells::present).toList();
        });
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    private CompareAndSet cells(List<Write> writes) {
        Cells cells = new Cells(items.all(id), students.positions(id));
        List<Cell> asked =
                writes.stream().flatMap(write -> cells.find(write).stream()).toList();
        return new CompareAndSet(cells, scores.scores(id, asked));
    }
}
