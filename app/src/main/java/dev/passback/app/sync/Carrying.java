package dev.passback.app.sync;

import dev.passback.app.link.Link;
import dev.passback.app.store.Adoptions.Adopted;
import dev.passback.app.store.Store;
import dev.passback.grade.GradeItem;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.grade.ItemOrigin;
import dev.passback.grade.Sha256;
import dev.passback.grade.StudentKeys;
import dev.passback.grade.ValueHash;
import dev.passback.ledger.LedgerEntry;
import dev.passback.link.LinkPlan;
import dev.passback.plan.Change;
import dev.passback.plan.ChangeKind;
import dev.passback.plan.Counts;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.Transfer;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out the plan of one cycle by the same transfer as every other, and enters what the gradebook held already. */
record Carrying(
        Store store,
        Link link,
        String actor,
        InstantSource clock,
        Transfer transfer,
        LinkTurn turn,
        Progress progress) {

    /**
     * What came of it.
     *
     * @param targets the gradebook's keys of the items, also of those that were made
     */
    record Carried(
            Optional<TransferId> transfer,
            int written,
            Counts counts,
            List<JournalledChange> notWritten,
            Map<ItemOrigin, String> targets) {}

    Carried carry(LinkPlan plan, GradebookSnapshot book, Map<String, Map<String, LedgerEntry>> ledger) {
        StudentKeys keys = StudentKeys.of(book.roster());
        Map<ItemOrigin, String> targets = new LinkedHashMap<>();
        for (GradeItem item : book.items()) {
            item.origin().ifPresent(origin -> targets.put(origin, item.id()));
        }
        List<Adopted> adopted = adopted(plan, keys, ledger);
        Counts planned = plan.plan().counts();
        if (planned.toWrite() == 0 && adopted.isEmpty()) {
            return new Carried(Optional.empty(), 0, planned, List.of(), targets);
        }
        try (Stream<Change> writes = plan.plan().writes()) {
            // once it is in the journal, whoever takes the turn over finishes it before asking for anything later
            TransferRecord opened = turn.whileOurs(() -> transfer.open(
                    request(plan), plan.plan().newItems(), writes.map(change -> PlannedWrite.of(change, keys))));
            Report report = transfer.run(opened, progress);
            store.adoptions().enter(report.id(), link.target(), adopted);
            store.journal()
                    .itemsMade(report.id())
                    .forEach(made -> made.item().origin().ifPresent(origin -> targets.put(origin, made.itemId())));
            return new Carried(
                    Optional.of(report.id()), report.written(), report.counts(planned), report.open(), targets);
        }
    }

    /** The gradebook holds them as the source has them, and Passback did not know; a later edit shall show as one. */
    private static List<Adopted> adopted(
            LinkPlan plan, StudentKeys keys, Map<String, Map<String, LedgerEntry>> ledger) {
        try (Stream<Change> changes = plan.plan().changes()) {
            return changes.filter(change -> change.kind() == ChangeKind.SAME)
                    .filter(change -> !ledger.getOrDefault(change.item().id().orElse(""), Map.of())
                            .containsKey(keys.key(change.student().index())))
                    .map(change -> new Adopted(
                            change.item().id().orElseThrow(),
                            change.item().title(),
                            keys.key(change.student().index()),
                            new LedgerEntry(change.before(), List.of(change.before()), hash(change))))
                    .toList();
        }
    }

    private TransferRequest request(LinkPlan plan) {
        return new TransferRequest(
                link.target(),
                link.to().toString(),
                link.source().toString(),
                Link.SOURCE_KIND,
                Sha256.of(plan.canonical()),
                "link:" + link.name(),
                actor,
                Optional.empty(),
                Optional.empty(),
                "{}",
                plan.plan().counts());
    }

    private static String hash(Change change) {
        return ValueHash.of(change.score(), change.source().maximum());
    }
}
