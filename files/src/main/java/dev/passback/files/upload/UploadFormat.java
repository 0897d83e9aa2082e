package dev.passback.files.upload;

import dev.passback.files.GradebookFormat;
import dev.passback.files.UploadSheet;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Roster;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A gradebook's upload file: what it can hold, how items and students are named in it, and its text.
 *
 * <p>The questions come in the order of the road: {@link #limits} before planning; {@link #titles} and
 * {@link #identification} while planning, because they say what cannot be carried; {@link #write} when everything in
 * the {@link UploadSheet} can.
 */
public interface UploadFormat {

    GradebookFormat format();

    /** {@return what the gradebook holds of what its importer is given} */
    GradebookLimits limits();

    /**
     * Finds the header text of each item.
     *
     * @param items the items of the file
     * @param present all items of the gradebook, so that no new title is taken for one of them; none where the
     *     gradebook is not known
     */
    Titles titles(List<UploadSheet.Item> items, List<GradeItem> present);

    /**
     * Finds how the students are told apart in the file.
     *
     * @param roster the whole roster
     * @param given the students who shall have a row
     */
    Identification identification(Roster roster, BitSet given);

    /**
     * {@return whether it is plain that the file can name all of these students; if not, {@link #identification} tells}
     *
     * <p>Most rosters have an identifier that names everybody. Then the others need not be looked at.
     */
    default boolean plainlyNames(Roster roster, BitSet given) {
        return false;
    }

    /**
     * {@return the text of a cell}
     *
     * @throws IllegalArgumentException for a score that the gradebook would refuse or change: a plan must have dealt
     *     with it
     */
    String text(Score score, UploadSheet.Item item);

    /**
     * Writes the file as UTF-8 text without a byte order mark.
     *
     * @param sheet its students are {@link Identification#rows}
     * @param titles of the sheet's items
     * @throws IllegalArgumentException for anything that the importer would refuse
     */
    void write(UploadSheet sheet, Titles titles, Writer out) throws IOException;

    /** {@return the texts of a row's scores} */
    default List<String> texts(UploadSheet sheet, int row) {
        List<String> texts = new ArrayList<>(sheet.items().size());
        for (int i = 0; i < sheet.items().size(); i++) {
            ScoreColumn column = sheet.scores().get(i);
            UploadSheet.Item item = sheet.items().get(i);
            String cell = "row " + (row + 1) + " of " + item.item().title();
            if (column.isUnreadable(row)) {
                // it would be written as a blank, which takes a present score away
                throw new IllegalArgumentException(cell + " holds no score");
            }
            try {
                texts.add(text(column.get(row), item));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(cell + ": " + e.getMessage(), e);
            }
        }
        return texts;
    }
}
