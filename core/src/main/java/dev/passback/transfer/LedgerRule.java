package dev.passback.transfer;

import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.Settlement.LedgerUpdate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What the ledger remembers of a score that was written. */
enum LedgerRule {
    /** The gradebook holds what was written: only the last score counts. */
    LIVE {
        @Override
        LedgerUpdate written(JournalledChange change, Optional<LedgerEntry> known, GradebookLimits limits) {
            PlannedWrite write = change.change();
            return put(new LedgerEntry(write.before(), List.of(write.after()), write.sourceHash()));
        }
    },
    /** The gradebook is a file: nobody knows which of the files that were written since was uploaded. */
    FILE {
        @Override
        LedgerUpdate written(JournalledChange change, Optional<LedgerEntry> known, GradebookLimits limits) {
            PlannedWrite write = change.change();
            boolean uploaded = known.isPresent()
                    && known.get().written().stream().anyMatch(score -> limits.isSame(score, write.before()));
            if (known.isEmpty() || uploaded) {
                List<Score> written =
                        new ArrayList<>(known.map(LedgerEntry::written).orElse(List.of()));
                written.add(write.after());
                return put(new LedgerEntry(write.before(), latest(written), write.sourceHash()));
            }
            List<Score> written = new ArrayList<>(known.get().written());
            written.add(write.after());
            return put(new LedgerEntry(known.get().before(), latest(written), write.sourceHash()));
        }
    };

    /** More unconfirmed files than this for one cell are not kept apart. */
    private static final int REMEMBERED = 16;

    abstract LedgerUpdate written(JournalledChange change, Optional<LedgerEntry> known, GradebookLimits limits);

    private static LedgerUpdate put(LedgerEntry entry) {
        return new LedgerUpdate.Put(Optional.of(entry));
    }

    private static List<Score> latest(List<Score> written) {
        List<Score> distinct = new ArrayList<>(new LinkedHashSet<>(written.reversed()));
        return distinct.subList(0, Math.min(REMEMBERED, distinct.size())).reversed();
    }
}
