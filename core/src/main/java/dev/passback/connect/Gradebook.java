package dev.passback.connect;

import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import java.util.List;

/**
 * A place where scores count: a roster, grade items, and a score for each student and item.
 *
 * <p>What it can do is told by the limits of its {@link #snapshot}. One student's refusal never fails another's.
 * Students are named by their {@link dev.passback.grade.StudentKeys key}. Implementations need not be thread-safe.
 */
public interface Gradebook {

    /** {@return the key under which journal, ledger, pins and remembered choices know this gradebook} */
    String target();

    /** {@return the gradebook as it stands now} */
    GradebookSnapshot snapshot();

    /**
     * Makes a grade item, or finds the one that an earlier, cut-off call made: an item of exactly that title.
     *
     * @return the item as the gradebook knows it
     */
    GradeItem create(NewItem item);

    /**
     * Takes an item away if it holds no scores.
     *
     * @return whether it is gone; false where the gradebook cannot or it still holds scores
     */
    boolean remove(String itemId);

    /**
     * Writes scores, each only where the cell still holds what the write expects.
     *
     * @param writes at most {@link #batchSize} of them
     * @return an outcome for each write, in the same order
     */
    List<Outcome> write(List<Write> writes);

    /** {@return what the cells of these writes hold now, in the same order; blank for a cell that does not exist} */
    List<Score> read(List<Write> writes);

    /** {@return how many writes are sent at once} */
    int batchSize();
}
