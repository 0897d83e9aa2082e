package dev.passback.app.store;

import static dev.passback.app.store.Sample.LATER;
import static dev.passback.app.store.Sample.NOON;
import static dev.passback.app.store.Sample.change;
import static dev.passback.app.store.Sample.request;
import static dev.passback.grade.Score.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerTest extends StoreTest {
    private static final LedgerEntry FIRST = new LedgerEntry(Score.NOT_GRADED, List.of(points("0.5")), "aa");
    private static final LedgerEntry SECOND =
            new LedgerEntry(points(3), List.of(Score.EXCUSED, Score.NOT_GRADED, points(4)), "bb");

    @Test
    void findsAnEntryByItemAndByTitle() {
        settle("A", "i1", "Quiz 1", Optional.of(SECOND));

        assertThat(store.ledger().entries("A")).containsOnlyKeys("i1", "title:quiz1");
        assertThat(store.ledger().entries("A").get("i1")).isEqualTo(Map.of("ID_NUMBER:A01", SECOND));
        assertThat(store.ledger().entries("A").get("title:quiz1")).isEqualTo(Map.of("ID_NUMBER:A01", SECOND));
        assertThat(store.ledger().entries("B")).isEmpty();
    }

    @Test
    void theJournalKeepsWhatTheLedgerHeldBefore() {
        assertThat(settle("A", "i1", "Quiz 1", Optional.of(FIRST)).ledgerBefore())
                .isEmpty();
        assertThat(settle("A", "i1", "Quiz 1", Optional.of(SECOND)).ledgerBefore())
                .contains(FIRST);
        assertThat(settle("A", "i1", "Quiz 1", Optional.empty()).ledgerBefore()).contains(SECOND);

        assertThat(store.ledger().entries("A")).isEmpty();
    }

    @Test
    void settlingTwiceKeepsTheFirst() {
        Journal journal = store.journal();
        TransferId id = open("A", "i1", "Quiz 1");
        JournalledChange change = journal.unsettled(id, 1).getFirst();
        Settlement settlement =
                new Settlement(change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(Optional.of(FIRST)));
        Settlement other =
                new Settlement(change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(Optional.of(SECOND)));

        journal.settled(id, List.of(settlement));
        journal.settled(id, List.of(other));

        assertThat(store.ledger().entries("A").get("i1")).containsValue(FIRST);
        assertThat(journal.changes(id)).map(JournalledChange::ledgerBefore).containsExactly(Optional.empty());
    }

    @Test
    void theTitleLeadsToWhatWasWrittenLast() {
        settle("A", "Quiz 1", "Quiz 1", Optional.of(FIRST));
        settle("A", "4711", "quiz 1", Optional.of(SECOND));

        assertThat(store.ledger().entries("A").get("title:quiz1")).containsValue(SECOND);
        assertThat(store.ledger().entries("A").get("Quiz 1")).containsValue(FIRST);
    }

    private TransferId open(String target, String item, String title) {
        return store.journal()
                .open(
                        request(target),
                        List.of(),
                        Stream.of(change(Optional.of(item), title, 1, Score.NOT_GRADED, points(1))),
                        NOON)
                .id();
    }

    private JournalledChange settle(String target, String item, String title, Optional<LedgerEntry> entry) {
        Journal journal = store.journal();
        TransferId id = open(target, item, title);
        JournalledChange change = journal.unsettled(id, 1).getFirst();
        journal.settled(id, List.of(new Settlement(change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(entry))));
        journal.close(id, LATER);
        return journal.changes(id).findFirst().orElseThrow();
    }
}
