package dev.passback.app.store;

import dev.passback.grade.GradeItem;
import dev.passback.grade.Score;
import dev.passback.grade.Student;
import java.util.List;

/**
 * Some students of a gradebook with their scores.
 *
 * @param found how many students there are of those that were looked for
 */
public record GradebookExcerpt(List<GradeItem> items, List<Row> rows, int found) {
    public GradebookExcerpt {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /**
     * A student's scores, in the order of the items.
     *
     * @param key the student's key in journal and ledger
     */
    public record Row(Student student, String key, List<Score> scores) {
        public Row {
            scores = List.copyOf(scores);
        }
    }
}
