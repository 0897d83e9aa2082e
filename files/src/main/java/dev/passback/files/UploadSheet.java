package dev.passback.files;

import dev.passback.grade.GradeItem;
import dev.passback.grade.Roster;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.TextColumn;
import java.util.List;

/**
 * What an upload file has to say: for some students and some items, the scores that the gradebook shall hold afterwards.
 *
 * @param students the students of the file's rows: only identifiers that belong into the file
 * @param sections the section of each row, blank where there is none
 * @param items the items of the file's columns
 * @param scores for each item a column as long as the file; a blank one takes a present score away
 */
public record UploadSheet(Roster students, TextColumn sections, List<Item> items, List<ScoreColumn> scores) {

    /** A column of an upload file: an item that the gradebook has, or one that it shall make. */
    public record Item(GradeItem item, boolean isNew) {}

    public UploadSheet {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        if (items.size() != scores.size()) {
            throw new IllegalArgumentException(items.size() + " items but " + scores.size() + " columns of scores");
        }
        requireRows("the section column", sections.size(), students.size());
        for (int i = 0; i < items.size(); i++) {
            requireRows(items.get(i).item().title(), scores.get(i).size(), students.size());
        }
    }

    private static void requireRows(String what, int size, int rows) {
        if (size != rows) {
            throw new IllegalArgumentException(what + " has " + size + " cells for " + rows + " rows");
        }
    }
}
