package dev.passback.app.store;

import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.grade.Score;
import dev.passback.ledger.LedgerEntry;
import dev.passback.plan.Counts;
import dev.passback.transfer.Journal;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Settlement;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A process that transfers without end, to be killed. It finishes what an earlier one left, and says of each step that
 * it has happened; {@link KilledTransferTest} holds it to that.
 */
final class TransferLoop {
    static final String TARGET = "A";
    static final String SOURCE_KIND = "loop";
    static final int CHANGES = 40;
    static final int BATCH = 10;

    private final Journal journal;

    private TransferLoop(Store store) {
        journal = store.journal();
    }

    public static void main(String[] arguments) {
        try (Store store = new Vendor.Place(arguments[0]).open()) {
            TransferLoop loop = new TransferLoop(store);
            System.out.println("ready");
            while (!Thread.currentThread().isInterrupted()) {
                loop.transfer();
            }
        }
    }

    /** {@return what a transfer writes into every cell} */
    static Score score(TransferId id) {
        return Score.points(id.number());
    }

    private void transfer() {
        TransferRecord open = journal.openOn(TARGET).orElseGet(this::open);
        TransferId id = open.id();
        say("opened", id, CHANGES);
        for (NewItem item : journal.itemsToMake(id)) {
            journal.noteMade(id, List.of(new Journal.MadeItem("i" + id.number(), item)));
            say("made", id, 0);
        }
        for (List<JournalledChange> batch = journal.unsettled(id, BATCH);
                !batch.isEmpty();
                batch = journal.unsettled(id, BATCH)) {
            journal.sent(id, batch);
            say("sent", id, batch.getLast().sequence());
            journal.settled(
                    id, batch.stream().map(change -> settlement(id, change)).toList());
            say("settled", id, batch.getLast().sequence());
        }
        journal.close(id, Sample.LATER);
        say("closed", id, 0);
    }

    private TransferRecord open() {
        long next = 1
                + journal.latest(1).stream()
                        .mapToLong(record -> record.id().number())
                        .findFirst()
                        .orElse(0);
        TransferRequest request = new TransferRequest(
                TARGET,
                "A",
                "loop",
                SOURCE_KIND,
                "sha",
                "print",
                "test",
                Optional.empty(),
                Optional.empty(),
                "{\"of\":" + next + "}",
                Counts.NONE);
        Stream<PlannedWrite> changes = IntStream.range(0, CHANGES)
                .mapToObj(i -> Sample.change(
                        i % 2 == 0 ? Optional.of("i0") : Optional.empty(),
                        i % 2 == 0 ? "Old" : "New",
                        i,
                        Score.NOT_GRADED,
                        Score.points(next)));
        return journal.open(request, List.of(Sample.newItem("New")), changes, Sample.NOON);
    }

    private static Settlement settlement(TransferId id, JournalledChange change) {
        LedgerEntry entry = new LedgerEntry(Score.NOT_GRADED, List.of(score(id)), "hash");
        return new Settlement(change, Outcome.WRITTEN, new Settlement.LedgerUpdate.Put(Optional.of(entry)));
    }

    private static void say(String step, TransferId id, int sequence) {
        System.out.println(step + " " + id.number() + " " + sequence);
    }
}
