package dev.passback.app.store;

import dev.passback.app.store.ScoreTable.Cell;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.finding.Wording;
import dev.passback.grade.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes one after the other on what the cells hold, each only where its cell holds what it expects. */
final class CompareAndSet {
    private final Cells cells;
    private final Map<Cell, Score> present;
    private final Map<Cell, Score> changed = new HashMap<>();

    CompareAndSet(Cells cells, Map<Cell, Score> present) {
        this.cells = cells;
        this.present = new HashMap<>(present);
    }

    Outcome write(Write write) {
        Optional<Wording> refusal = cells.refusal(write);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        Score found = present(write);
        if (found.equals(write.after())) {
            return Outcome.WRITTEN;
        }
        if (!found.equals(write.before())) {
            return new Outcome.Kept(found);
        }
        Cell cell = cells.find(write).orElseThrow();
        present.put(cell, write.after());
        changed.put(cell, write.after());
        return Outcome.WRITTEN;
    }

    /** {@return what the cell holds now; blank where there is none} */
    Score present(Write write) {
        return cells.find(write)
                .map(cell -> present.getOrDefault(cell, Score.NOT_GRADED))
                .orElse(Score.NOT_GRADED);
    }

    /** {@return the cells that hold another score than at first, or were written back to it} */
    Map<Cell, Score> changed() {
        return changed;
    }
}
