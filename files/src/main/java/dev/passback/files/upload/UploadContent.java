package dev.passback.files.upload;

import dev.passback.connect.NewItem;
import dev.passback.connect.Write;
import dev.passback.files.GradebookFile;
import dev.passback.files.UploadSheet;
import dev.passback.grade.GradeItem;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an upload file holds: the students and items that something is written to, in the gradebook's order. Both Canvas and
 * Moodle take a blank cell for an erasure, so every cell of that rectangle that is not written holds its present score.
 */
final class UploadContent {
    private final GradebookFile file;
    private final StudentKeys keys;
    private final Map<String, Write> writes = new HashMap<>();
    private final SortedSet<Integer> students = new TreeSet<>();
    private final List<UploadSheet.Item> items = new ArrayList<>();
    private final Function<Write, Score> present;

    /**
     * @param made items that the file makes
     * @param present what the cell of a write holds now
     */
    UploadContent(
            GradebookFile file,
            StudentKeys keys,
            List<NewItem> made,
            List<Write> writes,
            Function<Write, Score> present) {
        this.file = file;
        this.keys = keys;
        this.present = present;
        Set<String> written = new HashSet<>();
        for (Write write : writes) {
            students.add(keys.index(write.student()).orElseThrow());
            written.add(write.itemId());
            this.writes.put(cell(write.itemId(), write.student()), write);
        }
        file.snapshot().items().stream()
                .filter(item -> written.contains(item.id()))
                .forEach(item -> items.add(new UploadSheet.Item(item, false)));
        made.stream()
                .filter(item -> written.contains(item.title()))
                .forEach(item -> items.add(new UploadSheet.Item(GradeItem.open(item.title(), item.maximum()), true)));
    }

    SortedSet<Integer> students() {
        return students;
    }

    UploadSheet sheet(Identification identification) {
        int[] rows = students.stream().mapToInt(Integer::intValue).toArray();
        TextColumn.Builder sections = new TextColumn.Builder(rows.length);
        for (int student : rows) {
            sections.add(file.sections().get(student));
        }
        List<ScoreColumn> scores = new ArrayList<>();
        for (UploadSheet.Item item : items) {
            ScoreColumn.Builder column = new ScoreColumn.Builder(rows.length);
            for (int student : rows) {
                column.add(score(item.item().id(), keys.key(student)));
            }
            scores.add(column.build());
        }
        return new UploadSheet(identification.rows(rows), sections.build(), items, scores);
    }

    private Score score(String itemId, String student) {
        Write write = writes.get(cell(itemId, student));
        return write != null
                ? write.after()
                : present.apply(new Write(itemId, student, Score.NOT_GRADED, Score.NOT_GRADED));
    }

    private static String cell(String itemId, String student) {
        return itemId + "\n" + student;
    }
}
