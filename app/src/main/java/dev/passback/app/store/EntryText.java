package dev.passback.app.store;

import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A ledger entry as lines of text: the source's hash, what the cell held before, then every score written. */
final class EntryText {
    private EntryText() {}

    static String write(LedgerEntry entry) {
        if (entry.sourceHash().indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a source hash is one line");
        }
        return entry.written().stream()
                .map(Score::toString)
                .collect(Collectors.joining("\n", entry.sourceHash() + "\n" + entry.before() + "\n", ""));
    }

    static LedgerEntry read(String text) {
        String[] lines = text.split("\n", -1);
        List<Score> written = Arrays.stream(lines).skip(2).map(Score::parse).toList();
        return new LedgerEntry(Score.parse(lines[1]), written, lines[0]);
    }
}
