package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.plan.Counts;
import dev.passback.transfer.JournalledChange;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.Transfer;
import dev.passback.transfer.TransferExpiredException;
import dev.passback.transfer.TransferId;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import dev.passback.transfer.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a transfer back: cell by cell, where the gradebook still holds what was written. */
public final class Undoing {
    private final Store store;
    private final Transfers transfers;
    private final LiveGradebooks live;

    public Undoing(Store store, Transfers transfers, LiveGradebooks live) {
        this.store = store;
        this.transfers = transfers;
        this.live = live;
    }

    /**
     * What an undo is going to do.
     *
     * @param gradebookName the gradebook's name, or what finds the export that was looked at
     * @param back the changes that put the transfer back
     * @param ours how many of these cells still hold what was written
     */
    public record Prospect(
            TransferRecord transfer,
            Gradebook gradebook,
            String gradebookName,
            List<PlannedWrite> back,
            int ours,
            Optional<Path> output) {}

    /**
     * Looks at what an undo would do.
     *
     * @param export what finds a newer export, where the gradebook is a file, see {@link GivenFiles}
     * @throws TransferExpiredException if what the transfer changed is kept no more
     */
    public Prospect prospect(TransferRecord transfer, Optional<String> export, Optional<Path> output) {
        if (transfer.expired().isPresent()) {
            throw new TransferExpiredException(transfer.id());
        }
        String known = export.orElse(transfer.request().gradebook());
        Reopened reopened = new Reopened(store, live);
        Gradebook gradebook = Reopened.isFile(transfer) && export.isEmpty()
                ? reopened.uploaded(transfer, known, output)
                : reopened.gradebook(transfer.request(), known, output);
        List<PlannedWrite> back;
        try (Stream<JournalledChange> changes = store.journal().changes(transfer.id())) {
            back = Undo.of(changes.toList());
        }
        List<Score> present = gradebook.read(back.stream().map(Reopened::write).toList());
        GradebookLimits limits = gradebook.limits();
        int ours = 0;
        for (int i = 0; i < back.size(); i++) {
            ours += limits.isSame(present.get(i), back.get(i).before()) ? 1 : 0;
        }
        return new Prospect(transfer, gradebook, known, back, ours, output);
    }

    /** {@return what a transfer's undo is known by in the journal} */
    public static String fingerprint(TransferId transfer) {
        return "undo:" + transfer;
    }

    /** Carries an undo out, or finishes one that was cut off. */
    public Report undo(Prospect prospect, Progress progress) {
        Transfer transfer = transfers.transfer(prospect.gradebook());
        Optional<TransferRecord> open =
                store.journal().openOn(prospect.gradebook().target());
        if (open.isPresent()) {
            if (!open.get()
                    .request()
                    .undoes()
                    .equals(Optional.of(prospect.transfer().id()))) {
                throw new TransferOpenException(open.get());
            }
            return transfer.run(open.get(), progress);
        }
        TransferRequest undone = prospect.transfer().request();
        TransferRequest request = new TransferRequest(
                undone.target(),
                prospect.gradebookName(),
                "undo of " + prospect.transfer().id(),
                undone.sourceKind(),
                undone.sourceSha256(),
                fingerprint(prospect.transfer().id()),
                transfers.actor(),
                prospect.output().map(path -> path.toAbsolutePath().normalize().toString()),
                Optional.of(prospect.transfer().id()),
                undone.mapping(),
                counts(prospect.back()));
        TransferRecord opened = transfer.open(request, List.of(), prospect.back().stream());
        return transfer.run(opened, progress);
    }

    private static Counts counts(List<PlannedWrite> back) {
        int cleared = (int) back.stream()
                .filter(write -> write.after().equals(Score.NOT_GRADED))
                .count();
        int fresh = (int) back.stream()
                .filter(write -> write.before().equals(Score.NOT_GRADED))
                .count();
        return new Counts(fresh, back.size() - cleared - fresh, 0, cleared, 0, 0, 0);
    }
}
