package dev.passback.files.upload;

import dev.passback.connect.Write;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ScoreColumn;
import dev.passback.grade.StudentKeys;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Texts of an export that are no scores, in the columns of an upload file. A file cannot give such a text back, and a blank
 * in its place would erase it: so the student's whole row stays out of the file.
 */
final class UnreadablePresent {
    private static final int NEW_ITEM = -1;

    private final GradebookSnapshot export;
    private final StudentKeys keys;
    private final Set<Integer> columns;

    /** @param position the place of an item in the export, -1 for one that the file makes */
    UnreadablePresent(GradebookSnapshot export, StudentKeys keys, ToIntFunction<String> position, List<Write> writes) {
        this.export = export;
        this.keys = keys;
        columns = writes.stream()
                .map(write -> position.applyAsInt(write.itemId()))
                .filter(item -> item != NEW_ITEM)
                .collect(Collectors.toSet());
    }

    /** {@return whether the row that this write would stand in has such a text} */
    boolean standsBeside(Write write) {
        int student = keys.index(write.student()).orElseThrow();
        return columns.stream()
                .map(export.scores()::get)
                .anyMatch((ScoreColumn scores) -> scores.isUnreadable(student));
    }
}
