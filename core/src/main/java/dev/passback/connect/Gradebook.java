package dev.passback.connect;

import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.Score;
import java.util.List;
import java.util.Set;

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

    /** {@return what it can hold, the same as its snapshot says, without reading all of it} */
    GradebookLimits limits();

    /**
     * Makes grade items, or finds those that an earlier, cut-off call made: items of exactly these titles.
     *
     * @return the items as the gradebook knows them, in the same order
     */
    List<GradeItem> create(List<NewItem> items);

    /** Makes one grade item. */
    default GradeItem create(NewItem item) {
        return create(List.of(item)).getFirst();
    }

    /**
     * Takes items away that hold no scores.
     *
     * @return those that are gone; not those that still hold scores, and none where the gradebook cannot
     */
    Set<String> remove(List<String> itemIds);

    /** {@return whether the item is gone} */
    default boolean remove(String itemId) {
        return remove(List.of(itemId)).contains(itemId);
    }

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
