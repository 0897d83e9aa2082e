package dev.passback.connect;

import dev.passback.finding.Wording;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A gradebook of a running system, where reading costs requests.
 *
 * <p>Every method may throw a {@link SystemException}.
 */
public interface LiveGradebook extends Gradebook {

    /** {@return the roster, and of the items only those that were made for these origins, with their scores} */
    GradebookSnapshot snapshot(Set<ItemOrigin> origins);

    /** {@return the maximum that an item has here whose source has this one} */
    default BigDecimal maximumFor(BigDecimal sourceMaximum) {
        return sourceMaximum;
    }

    /** Makes an item's maximum follow the source's; given as {@link #maximumFor} says. */
    void setMaximum(String itemId, BigDecimal maximum);

    /**
     * {@return for students that the roster lacks, where else the system knows them, in words for a finding}
     *
     * @param strangers participants of the source; those that the system does not know are not in the answer
     */
    Map<Participant, Wording> whereabouts(List<Participant> strangers);

    /** {@return whether only this system can have given such an identifier, so that it names one student or nobody} */
    default boolean isOwnIdentifier(String value) {
        return false;
    }

    /** {@return a text that stays the same as long as the roster and these cells do; at most two requests} */
    String stamp(Collection<CellKey> cells);

    /**
     * A cell of the gradebook.
     *
     * @param student the student's key
     */
    record CellKey(String itemId, String student) {}
}
