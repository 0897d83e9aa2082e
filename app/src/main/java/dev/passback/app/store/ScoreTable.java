package dev.passback.app.store;

import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The scores of embedded gradebooks, as rows; a blank cell has none. */
record ScoreTable(Database database) {
    /** So many cells are asked for at once; each takes two of the parameters that a statement can have. */
    private static final int CELLS_A_QUERY = 500;

    /** A cell by the numbers of its item and its student. */
    record Cell(int item, int student) {}

    /** {@return what these cells hold; blank ones are missing} */
    Map<Cell, Score> scores(long gradebook, Collection<Cell> cells) {
        Map<Cell, Score> scores = HashMap.newHashMap(cells.size());
        List<Cell> asked = new ArrayList<>(cells);
        for (int from = 0; from < asked.size(); from += CELLS_A_QUERY) {
            List<Cell> some = asked.subList(from, Math.min(from + CELLS_A_QUERY, asked.size()));
            PreparedStatementSetter wanted = statement -> {
                int parameter = 1;
                for (Cell cell : some) {
                    statement.setInt(parameter++, cell.item());
                    statement.setInt(parameter++, cell.student());
                }
                statement.setLong(parameter, gradebook);
            };
            RowCallbackHandler found =
                    row -> scores.put(new Cell(row.getInt(1), row.getInt(2)), Score.parse(row.getString(3)));
            database.template().query(lookUp(some.size()), wanted, found);
        }
        return scores;
    }

    /** {@return a column for each item, in their order, of students in the order of the roster} */
    List<ScoreColumn> columns(long gradebook, List<Integer> items, int students) {
        Map<Integer, ScoreColumn.Builder> columns =
                items.stream().collect(Collectors.toMap(item -> item, item -> new ScoreColumn.Builder(students)));
        database.sql()
                .sql("SELECT item, student, score FROM gradebook_score WHERE gradebook = ? ORDER BY item, student")
                .param(gradebook)
                .query(row -> {
                    ScoreColumn.Builder column = columns.get(row.getInt(1));
                    if (column != null) {
                        fillTo(column, row.getInt(2));
                        column.add(Score.parse(row.getString(3)));
                    }
                });
        return items.stream()
                .map(columns::get)
                .map(column -> built(column, students))
                .toList();
    }

    /** Makes cells hold these scores. */
    void put(long gradebook, Map<Cell, Score> scores) {
        Batch.run(
                database.template(),
                """
                INSERT INTO gradebook_score (gradebook, item, student, score) VALUES (?, ?, ?, ?)
                ON CONFLICT (gradebook, item, student) DO UPDATE SET score = excluded.score""",
                scores.entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(Score.NOT_GRADED))
                        .iterator(),
                (statement, cell) -> {
                    statement.setLong(1, gradebook);
                    statement.setInt(2, cell.getKey().item());
                    statement.setInt(3, cell.getKey().student());
                    statement.setString(4, cell.getValue().toString());
                });
        Batch.run(
                database.template(),
                "DELETE FROM gradebook_score WHERE gradebook = ? AND item = ? AND student = ?",
                scores.entrySet().stream()
                        .filter(cell -> cell.getValue().equals(Score.NOT_GRADED))
                        .map(Map.Entry::getKey)
                        .iterator(),
                (statement, cell) -> {
                    statement.setLong(1, gradebook);
                    statement.setInt(2, cell.item());
                    statement.setInt(3, cell.student());
                });
    }

    boolean hasScores(long gradebook, int item) {
        return database.sql()
                .sql("SELECT 1 FROM gradebook_score WHERE gradebook = ? AND item = ? LIMIT 1")
                .param(gradebook)
                .param(item)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** CROSS JOIN makes SQLite go from the wanted cells to the scores; it would else pass over all of the gradebook. */
    private static String lookUp(int cells) {
        return "WITH wanted (item, student) AS (VALUES " + String.join(", ", Collections.nCopies(cells, "(?, ?)")) + ")"
                + " SELECT s.item, s.student, s.score FROM wanted w CROSS JOIN gradebook_score s"
                + " WHERE s.gradebook = ? AND s.item = w.item AND s.student = w.student";
    }

    private static ScoreColumn built(ScoreColumn.Builder column, int students) {
        fillTo(column, students);
        return column.build();
    }

    private static void fillTo(ScoreColumn.Builder column, int size) {
        while (column.size() < size) {
            column.addBlank();
        }
    }
}
