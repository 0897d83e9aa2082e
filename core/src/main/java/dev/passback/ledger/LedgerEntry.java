package dev.passback.ledger;

import dev.passback.grade.Score;
import java.util.List;

/**
 * What Passback knows of a cell that it wrote.
 *
 * @param before what the cell held before Passback wrote to it first, or since the last score that was seen to arrive
 * @param written every score that Passback wrote since then, the last one last; several only where a gradebook is a file
 *     that may or may not have been uploaded
 * @param sourceHash the SHA-256 of the source's value and maximum that the last score came from
 */
public record LedgerEntry(Score before, List<Score> written, String sourceHash) {
    public LedgerEntry {
        written = List.copyOf(written);
        if (written.isEmpty()) {
            throw new IllegalArgumentException("a ledger entry needs a written score");
        }
    }

    /** {@return the last score that Passback wrote} */
    public Score last() {
        return written.getLast();
    }
}
