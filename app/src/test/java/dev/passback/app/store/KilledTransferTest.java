package dev.passback.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.JournalledChange.State;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A process is killed at any instant, again and again; each step of the journal has then happened whole or not at all,
 * and none that the process told of is lost. {@code -Dpassback.kills=100 -Dpassback.seed=7} runs it longer, or again.
 */
class KilledTransferTest extends StoreTest {
    private static final int KILLS = Integer.getInteger("passback.kills", 3);
    private static final long SEED = Long.getLong("passback.seed", System.nanoTime());
    private static final int LONGEST_MICROS = 150_000;

    @Test
    void everyStepHasHappenedWholeOrNotAtAll() throws Exception {
        System.out.println("kills on " + vendor + " from seed " + SEED);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> told = runAndKill(random.nextInt(LONGEST_MICROS));
            assertConsistent(told);
        }
    }

    private List<String> runAndKill(int micros) throws IOException, InterruptedException {
        Process process = ChildJvm.in(folder).start(TransferLoop.class, place.text());
        List<String> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
            boolean ended = process.waitFor(micros, TimeUnit.MICROSECONDS);
            assertThat(ended).as("the process ended by itself").isFalse();
            // through its handle, which leaves to be read what the process said
            process.toHandle().destroyForcibly();
            String text = out.readAllAsString();
            // the last line may be cut off
            text.substring(0, text.lastIndexOf("\n") + 1).lines().forEach(told::add);
        }
        process.waitFor();
        return told;
    }

    private void assertConsistent(List<String> told) {
        Journal journal = store.journal();
        List<TransferRecord> transfers = journal.latest(Integer.MAX_VALUE).reversed();
        Map<Integer, LedgerEntry> ledger = new HashMap<>();
        Optional<TransferRecord> lastClosed = Optional.empty();
        for (int i = 0; i < transfers.size(); i++) {
            TransferRecord transfer = transfers.get(i);
            assertThat(transfer.id()).isEqualTo(new TransferId(i + 1));
            assertThat(transfer.isOpen()).as("open").isIn(false, i == transfers.size() - 1);
            assertChangesAreWhole(journal, transfer, ledger);
            lastClosed = transfer.isOpen() ? lastClosed : Optional.of(transfer);
        }
        assertLedger(ledger);
        assertThat(store.remembered().mapping(TransferLoop.SOURCE_KIND, TransferLoop.TARGET))
                .isEqualTo(lastClosed.map(transfer -> transfer.request().mapping()));
        told.forEach(line -> assertHappened(journal, line));
    }

    /** Changes are settled and sent in batches, from the front; what the ledger held before is what was written last. */
    private static void assertChangesAreWhole(
            Journal journal, TransferRecord transfer, Map<Integer, LedgerEntry> ledger) {
        List<JournalledChange> changes = journal.changes(transfer.id()).toList();
        assertThat(changes.stream().map(JournalledChange::sequence))
                .isEqualTo(IntStream.range(0, TransferLoop.CHANGES).boxed().toList());
        List<State> states = changes.stream().map(JournalledChange::state).toList();
        assertThat(states).isSortedAccordingTo(Comparator.reverseOrder());
        long settled = states.stream().filter(State.SETTLED::equals).count();
        long sent = states.stream().filter(State.SENT::equals).count();
        assertThat(settled % TransferLoop.BATCH).isZero();
        assertThat(sent).isIn(0L, (long) TransferLoop.BATCH);
        if (!transfer.isOpen()) {
            assertThat(settled).isEqualTo(TransferLoop.CHANGES);
        }
        for (JournalledChange change : changes.subList(0, (int) settled)) {
            LedgerEntry entry =
                    new LedgerEntry(change.change().before(), List.of(TransferLoop.score(transfer.id())), "hash");
            if (change.change().itemTitle().equals("Old")) {
                assertThat(change.ledgerBefore()).isEqualTo(Optional.ofNullable(ledger.get(change.sequence())));
            }
            ledger.put(change.sequence(), entry);
        }
    }

    private void assertLedger(Map<Integer, LedgerEntry> expected) {
        Map<String, Map<String, LedgerEntry>> entries = store.ledger().entries(TransferLoop.TARGET);
        expected.forEach((sequence, entry) -> {
            String key = sequence % 2 == 0 ? "i0" : "title:new";
            assertThat(entries.get(key)).containsEntry("ID_NUMBER:A0" + sequence, entry);
        });
        assertThat(entries.getOrDefault("i0", Map.of()).size()
                        + entries.getOrDefault("title:new", Map.of()).size())
                .isEqualTo(expected.size());
    }

    private static void assertHappened(Journal journal, String line) {
        String[] words = line.split(" ");
        TransferId id = new TransferId(Long.parseLong(words[1]));
        int sequence = Integer.parseInt(words[2]);
        switch (words[0]) {
            case "opened" -> assertThat(journal.find(id)).as(line).isPresent();
            case "made" -> assertThat(journal.itemsMade(id)).as(line).hasSize(1);
            case "sent" ->
                assertThat(journal.changes(id)
                                .skip(sequence)
                                .findFirst()
                                .orElseThrow()
                                .state())
                        .as(line)
                        .isNotEqualTo(State.PLANNED);
            case "settled" ->
                assertThat(journal.changes(id)
                                .skip(sequence)
                                .findFirst()
                                .orElseThrow()
                                .state())
                        .as(line)
                        .isEqualTo(State.SETTLED);
            case "closed" ->
                assertThat(journal.find(id).orElseThrow().isOpen()).as(line).isFalse();
            default -> throw new IllegalArgumentException(line);
        }
    }
}
