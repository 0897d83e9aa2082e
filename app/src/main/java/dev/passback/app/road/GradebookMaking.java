package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.finding.Finding;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradeItem.Access;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreColumn;
import dev.passback.match.RosterUpdate;
import java.util.ArrayList;
import java.util.List;

/** Makes embedded gradebooks of participant lists, and of the exports of other gradebooks, and adds late students. */
public final class GradebookMaking {
    private final Store store;

    public GradebookMaking(Store store) {
        this.store = store;
    }

    /**
     * A new gradebook.
     *
     * @param findings what was odd in the file
     */
    public record Made(String name, int students, int items, List<Finding> findings) {}

    /**
     * Makes a gradebook of what a file holds: students, and items with their scores where it is an export.
     *
     * @throws dev.passback.app.store.GradebookNameException where the name cannot be used or is taken
     * @throws dev.passback.app.store.DuplicateTitleException where two items cannot be told apart
     */
    public Made make(String name, GradebookSnapshot file) {
        List<GradeItem> items = new ArrayList<>();
        List<ScoreColumn> scores = new ArrayList<>();
        for (int i = 0; i < file.items().size(); i++) {
            GradeItem item = file.items().get(i);
            // totals are computed by the gradebook that they come from; here they would stand still
            if (item.access() == Access.OPEN || item.access() == Access.OVERRIDES_ACTIVITY) {
                items.add(new GradeItem(item.id(), item.title(), item.maximum(), Access.OPEN));
                scores.add(file.scores().get(i));
            }
        }
        store.gradebooks().create(name, file.roster(), items, scores);
        return new Made(name, file.roster().size(), items.size(), file.findings());
    }

    /**
     * Students that came late.
     *
     * @param known how many of the list were there already
     * @param findings what was odd in the file, and who was left out
     */
    public record Added(String name, int added, int known, List<Finding> findings) {}

    /**
     * Adds the students of a newer list who are not there yet. Those who are there stay as they are, with their scores; items
     * and scores of the file are not looked at.
     *
     * @throws dev.passback.app.store.GradebookNameException where there is no such gradebook
     */
    public Added add(String name, GradebookSnapshot file) {
        RosterUpdate update = store.gradebooks().get(name).addStudents(file.roster());
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(update.findings());
        return new Added(name, update.added(), update.known(), findings);
    }
}
