package dev.passback.app.store;

import dev.passback.app.store.ScoreTable.Cell;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.Titles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gradebooks that live in the store. */
public final class EmbeddedGradebooks {
    private static final int MAX_NAME = 100;

    private final Database database;
    private final GradebookTable gradebooks;

    EmbeddedGradebooks(Database database) {
        this.database = database;
        gradebooks = new GradebookTable(database);
    }

    /**
     * Makes a gradebook. The items get ids of their own; unreadable cells become blank.
     *
     * @param scores a column for each item, in the order of the roster
     * @throws GradebookNameException where the name cannot be used or is taken
     * @throws DuplicateTitleException where two items have the same title
     */
    public EmbeddedGradebook create(String name, Roster roster, List<GradeItem> items, List<ScoreColumn> scores) {
        requireDistinctTitles(items);
        return database.write(() -> {
            // drawing the number comes first: from here on nobody else can make a gradebook
            long id = Counter.GRADEBOOK.next(database);
            requireUsableName(name);
            gradebooks.insert(id, name, StudentTable.columns(roster));
            new StudentTable(database).insert(id, roster);
            Map<Cell, Score> cells = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                int number = gradebooks.nextItem(id);
                new ItemTable(database).insert(id, number, items.get(i));
                for (int student = 0; student < roster.size(); student++) {
                    Score score = scores.get(i).get(student);
                    if (!score.equals(Score.NOT_GRADED)) {
                        cells.put(new Cell(number, student), score);
                    }
                }
            }
            new ScoreTable(database).put(id, cells);
            return new EmbeddedGradebook(database, id, name);
        });
    }

    /** {@return the names of all gradebooks, sorted} */
    public List<String> list() {
        return database.read(gradebooks::names);
    }

    /** {@return all gradebooks, by name, and how much they hold} */
    public List<GradebookSize> sizes() {
        return database.read(gradebooks::sizes);
    }

    public Optional<EmbeddedGradebook> find(String name) {
        return database.read(() -> gradebooks.id(name)).map(id -> new EmbeddedGradebook(database, id, name));
    }

    /**
     * {@return the gradebook of that name}
     *
     * @throws GradebookNameException where there is none; it lists those that there are
     */
    public EmbeddedGradebook get(String name) {
        return find(name).orElseThrow(() -> GradebookNameException.unknown(name, list()));
    }

    /**
     * Takes a gradebook away with its students, items and scores, its plans and transfers: all or nothing, for ever.
     *
     * @return whether there was one of that name
     * @throws dev.passback.transfer.TransferOpenException if a transfer into it is not finished
     */
    public boolean remove(String name) {
        return new GradebookRemoval(database).of(name);
    }

    private void requireUsableName(String name) {
        List<String> existing = gradebooks.names();
        if (name.isBlank()) {
            throw GradebookNameException.unusable(name, "must not be blank", existing);
        }
        if (name.length() > MAX_NAME) {
            throw GradebookNameException.unusable(
                    name, "has at most " + MAX_NAME + " characters, not " + name.length(), existing);
        }
        if (name.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
            throw GradebookNameException.unusable(
                    name, "has no / or \\ in it, so that it cannot be taken for a file", existing);
        }
        if (existing.contains(name)) {
            throw GradebookNameException.taken(name, existing);
        }
    }

    private static void requireDistinctTitles(List<GradeItem> items) {
        Map<String, String> titles = new HashMap<>();
        for (GradeItem item : items) {
            String other = titles.put(Titles.key(item.title()), item.title());
            if (other != null) {
                throw new DuplicateTitleException(other, item.title());
            }
        }
    }
}
