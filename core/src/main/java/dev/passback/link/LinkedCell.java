package dev.passback.link;

import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.util.Optional;

/**
 * What is known of a cell: the source's value, and how far it got.
 *
 * @param seen the source's last value; {@link Score.NotGraded} where it had a grade once
 * @param hash the {@link dev.passback.grade.ValueHash} of that value
 * @param settled the hash of the value that was carried last, or that the gradebook was found to hold
 * @param carried that value, where more than its hash is known
 * @param standing how far the last value got
 * @param sourceWins whether a person decided that the source's value is written over somebody else's mark
 * @param note what a person should know about the standing
 */
public record LinkedCell(
        CellId id,
        Score seen,
        String hash,
        Optional<String> settled,
        Optional<Score> carried,
        Standing standing,
        Hold hold,
        boolean sourceWins,
        Wording note) {

    /** {@return a cell that is seen for the first time} */
    public static LinkedCell first(CellId id, Score seen, String hash) {
        return new LinkedCell(
                id, seen, hash, Optional.empty(), Optional.empty(), Standing.OPEN, Hold.NONE, false, Wording.NONE);
    }

    public boolean isHeld() {
        return holds(hash);
    }

    private boolean holds(String sourceHash) {
        return switch (hold) {
            case Hold.None none -> false;
            case Hold.UntilChange until -> until.hash().equals(sourceHash);
            case Hold.UntilReleased until -> true;
        };
    }

    /** {@return whether the gradebook may lack the value} */
    public boolean isPending() {
        return !isHeld() && settled.filter(hash::equals).isEmpty();
    }

    /**
     * {@return the same cell, of which the source says something else now}
     *
     * <p>A value that was carried once and comes back is compared again: the one between may have been written.
     */
    public LinkedCell saw(Score other, String otherHash) {
        Hold left = hold instanceof Hold.UntilChange && !holds(otherHash) ? Hold.NONE : hold;
        boolean comesBack = settled.filter(otherHash::equals).isPresent();
        return new LinkedCell(
                id,
                other,
                otherHash,
                comesBack ? Optional.empty() : settled,
                comesBack ? Optional.empty() : carried,
                Standing.OPEN,
                left,
                false,
                Wording.NONE);
    }

    /** {@return the same cell, whose last value got as far as this} */
    public LinkedCell stands(Standing other, Wording why) {
        boolean done = other == Standing.SYNCED || other == Standing.GONE;
        return new LinkedCell(
                id,
                seen,
                hash,
                done ? Optional.of(hash) : settled,
                done ? Optional.of(seen) : carried,
                other,
                hold,
                sourceWins && !done,
                why);
    }

    /** {@return the same cell, of whose standing there is nothing to say} */
    public LinkedCell stands(Standing other) {
        return stands(other, Wording.NONE);
    }

    public LinkedCell with(Hold other) {
        return new LinkedCell(id, seen, hash, settled, carried, standing, other, sourceWins, note);
    }

    /** {@return the same cell, about which a person decided that the source's value is written} */
    public LinkedCell decidedForSource() {
        return new LinkedCell(
                id, seen, hash, Optional.empty(), Optional.empty(), Standing.OPEN, Hold.NONE, true, Wording.NONE);
    }

    /** {@return the same cell, which the next cycle looks at again} */
    public LinkedCell reopened() {
        return new LinkedCell(
                id, seen, hash, Optional.empty(), Optional.empty(), Standing.OPEN, Hold.NONE, sourceWins, Wording.NONE);
    }

    /** {@return the same cell, known to be carried at that hash; from a ledger of somebody else} */
    public LinkedCell knownAs(String otherHash) {
        boolean isSame = otherHash.equals(hash);
        return new LinkedCell(
                id,
                seen,
                hash,
                Optional.of(otherHash),
                isSame ? Optional.of(seen) : Optional.empty(),
                isSame ? Standing.SYNCED : standing,
                hold,
                sourceWins,
                note);
    }
}
