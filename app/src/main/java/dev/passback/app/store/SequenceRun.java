package dev.passback.app.store;

import dev.passback.transfer.JournalledChange;
import java.util.ArrayList;
import java.util.List;

/** Changes that follow one another without a gap, so that one statement serves them all. */
record SequenceRun(int first, int last) {

    static List<SequenceRun> of(List<JournalledChange> changes) {
        List<SequenceRun> runs = new ArrayList<>();
        int[] sequences =
                changes.stream().mapToInt(JournalledChange::sequence).sorted().toArray();
        int first = 0;
        for (int i = 1; i <= sequences.length; i++) {
            if (i == sequences.length || sequences[i] != sequences[i - 1] + 1) {
                runs.add(new SequenceRun(sequences[first], sequences[i - 1]));
                first = i;
            }
        }
        return runs;
    }
}
