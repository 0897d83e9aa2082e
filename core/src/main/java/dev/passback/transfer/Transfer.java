package dev.passback.transfer;

import dev.passback.connect.Gradebook;
import dev.passback.connect.NewItem;
import dev.passback.connect.Outcome;
import dev.passback.connect.Write;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.ledger.Ledger;
import dev.passback.ledger.LedgerEntry;
import dev.passback.transfer.Settlement.LedgerUpdate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Carries out what a plan says, so that a kill at any instant loses nothing and writes nothing twice.
 *
 * <ol>
 *   <li>Everything that is going to happen enters the journal at once.
 *   <li>New items are made; a gradebook finds the ones that a cut-off run made.
 *   <li>Changes go in batches: noted as sent, written, read back, noted as settled together with the ledger.
 *   <li>A change that was sent and not settled is read back first: it arrived, or it is sent again, or somebody changed the
 *       cell meanwhile.
 * </ol>
 */
public final class Transfer {
    private final Gradebook gradebook;
    private final Journal journal;
    private final Ledger ledger;
    private final InstantSource clock;

    public Transfer(Gradebook gradebook, Journal journal, Ledger ledger, InstantSource clock) {
        this.gradebook = gradebook;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Enters a transfer into the journal; {@link #run} carries it out.
     *
     * @throws TransferOpenException if another one on this gradebook is open
     */
    public TransferRecord open(TransferRequest request, List<NewItem> items, Stream<PlannedWrite> changes) {
        return journal.open(request, items, changes, clock.instant());
    }

    /** Carries a transfer out, from its beginning or from where it was cut off. */
    public Report run(TransferRecord transfer, Progress progress) {
        makeItems(transfer.id());
        new Run(transfer, progress).settleAll();
        List<String> remaining =
                transfer.request().undoes().map(this::removeItems).orElse(List.of());
        journal.close(transfer.id(), clock.instant());
        return report(transfer.id(), remaining);
    }

    private void makeItems(TransferId id) {
        List<Journal.MadeItem> known = journal.itemsMade(id);
        if (!known.isEmpty()) {
            // told again to a gradebook that keeps nothing between two runs, a file
            gradebook.create(known.stream().map(Journal.MadeItem::item).toList());
        }
        List<NewItem> wanted = journal.itemsToMake(id);
        if (wanted.isEmpty()) {
            return;
        }
        List<GradeItem> made = gradebook.create(wanted);
        List<Journal.MadeItem> noted = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            noted.add(new Journal.MadeItem(made.get(i).id(), wanted.get(i)));
        }
        journal.noteMade(id, noted);
    }

    private List<String> removeItems(TransferId undone) {
        List<Journal.MadeItem> made = journal.itemsMade(undone);
        if (made.isEmpty()) {
            return List.of();
        }
        Set<String> removed =
                gradebook.remove(made.stream().map(Journal.MadeItem::itemId).toList());
        journal.noteRemoved(undone, removed);
        return made.stream()
                .filter(item -> !removed.contains(item.itemId()))
                .map(item -> item.item().title())
                .toList();
    }

    private Report report(TransferId id, List<String> remaining) {
        return new Report(id, journal.written(id), journal.notWritten(id), remaining);
    }

    /** One run over the changes that are not settled. */
    private final class Run {
        private final TransferRecord transfer;
        private final Progress progress;
        private final GradebookLimits limits;
        private final boolean readsBack;
        private final LedgerRule rule;
        private final Map<String, Map<String, LedgerEntry>> known;
        /** What the ledger held before the transfer that this one undoes. */
        private final Map<String, LedgerEntry> former;

        private int done;

        Run(TransferRecord transfer, Progress progress) {
            this.transfer = transfer;
            this.progress = progress;
            limits = gradebook.limits();
            readsBack = limits.can(Capability.READ_BACK);
            rule = readsBack ? LedgerRule.LIVE : LedgerRule.FILE;
            known = ledger.entries(transfer.request().target());
            former = transfer.request().undoes().map(this::formerEntries).orElse(Map.of());
        }

        private Map<String, LedgerEntry> formerEntries(TransferId undone) {
            Map<String, LedgerEntry> entries = new HashMap<>();
            for (JournalledChange change : journal.overLedger(undone)) {
                change.ledgerBefore().ifPresent(entry -> entries.put(cell(change.change()), entry));
            }
            return entries;
        }

        private static String cell(PlannedWrite write) {
            return write.itemId().orElse("") + "\n" + write.student();
        }

        void settleAll() {
            int total = transfer.request().counts().toWrite();
            List<JournalledChange> batch = journal.unsettled(transfer.id(), gradebook.batchSize());
            while (!batch.isEmpty()) {
                settle(batch);
                done += batch.size();
                progress.settled(Math.min(done, total), total);
                batch = journal.unsettled(transfer.id(), gradebook.batchSize());
            }
        }

        private void settle(List<JournalledChange> batch) {
            List<Settlement> settlements = new ArrayList<>();
            List<JournalledChange> toSend = new ArrayList<>();
            List<JournalledChange> unsure = batch.stream()
                    .filter(change -> change.state() == JournalledChange.State.SENT)
                    .toList();
            List<Score> present = gradebook.read(unsure.stream().map(Run::write).toList());
            int next = 0;
            for (JournalledChange change : batch) {
                if (change.state() != JournalledChange.State.SENT) {
                    toSend.add(change);
                    continue;
                }
                Score held = present.get(next++);
                if (limits.isSame(held, change.change().before())) {
                    toSend.add(change);
                } else {
                    settlements.add(settled(change, arrived(change, held)));
                }
            }
            journal.sent(transfer.id(), toSend);
            List<Outcome> outcomes = written(toSend);
            for (int i = 0; i < toSend.size(); i++) {
                settlements.add(settled(toSend.get(i), outcomes.get(i)));
            }
            journal.settled(transfer.id(), settlements);
        }

        private List<Outcome> written(List<JournalledChange> changes) {
            List<Write> writes = changes.stream().map(Run::write).toList();
            List<Outcome> outcomes = gradebook.write(writes);
            if (!readsBack) {
                return outcomes;
            }
            List<Score> present = gradebook.read(writes);
            List<Outcome> verified = new ArrayList<>();
            for (int i = 0; i < writes.size(); i++) {
                boolean lost = outcomes.get(i) instanceof Outcome.Written
                        && !limits.isSame(present.get(i), writes.get(i).after());
                verified.add(
                        lost
                                ? new Outcome.Refused(Wording.of(
                                        "the gradebook took {} and holds {}",
                                        writes.get(i).after(),
                                        present.get(i)))
                                : outcomes.get(i));
            }
            return verified;
        }

        private Outcome arrived(JournalledChange change, Score present) {
            return limits.isSame(present, change.change().after()) ? Outcome.WRITTEN : new Outcome.Kept(present);
        }

        private Settlement settled(JournalledChange change, Outcome outcome) {
            LedgerUpdate update =
                    switch (outcome) {
                        case Outcome.Written w -> ledgerUpdate(change);
                        case Outcome.Kept k -> Settlement.LEAVE;
                        case Outcome.Refused r -> Settlement.LEAVE;
                    };
            return new Settlement(change, outcome, update);
        }

        /** An undo in a gradebook that can be read puts the ledger back too; a file only adds to what may be there. */
        private LedgerUpdate ledgerUpdate(JournalledChange change) {
            if (transfer.request().undoes().isPresent() && readsBack) {
                return new LedgerUpdate.Put(Optional.ofNullable(former.get(cell(change.change()))));
            }
            return rule.written(change, entry(change.change()), limits);
        }

        private Optional<LedgerEntry> entry(PlannedWrite write) {
            return known(write.itemId().orElse(""), write).or(() -> known(Ledger.titleKey(write.itemTitle()), write));
        }

        private Optional<LedgerEntry> known(String item, PlannedWrite write) {
            return Optional.ofNullable(known.getOrDefault(item, Map.of()).get(write.student()));
        }

        private static Write write(JournalledChange change) {
            PlannedWrite write = change.change();
            return new Write(
                    write.itemId()
                            .orElseThrow(() -> new IllegalStateException(
                                    "change " + change.sequence() + " has no item: " + write.itemTitle())),
                    write.student(),
                    write.before(),
                    write.after());
        }
    }
}
