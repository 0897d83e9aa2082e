package dev.passback.app.road;

import dev.passback.app.json.MappingJson;
import dev.passback.app.store.Store;
import dev.passback.connect.Gradebook;
import dev.passback.grade.Sha256;
import dev.passback.grade.StudentKeys;
import dev.passback.plan.Change;
import dev.passback.transfer.PlannedWrite;
import dev.passback.transfer.Progress;
import dev.passback.transfer.Report;
import dev.passback.transfer.Transfer;
import dev.passback.transfer.TransferOpenException;
import dev.passback.transfer.TransferRecord;
import dev.passback.transfer.TransferRequest;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries plans out, and finishes what was cut off. */
public final class Transfers {
    private final Store store;
    private final InstantSource clock;
    private final String actor;

    /** @param actor who asks, for the journal */
    public Transfers(Store store, InstantSource clock, String actor) {
        this.store = store;
        this.clock = clock;
        this.actor = actor;
    }

    /** {@return the transfer of exactly this command that was cut off} */
    public Optional<TransferRecord> cutOff(Target target, String fingerprint) {
        Optional<TransferRecord> open =
                store.journal().openOn(target.gradebook().target());
        if (open.isPresent() && !open.get().request().fingerprint().equals(fingerprint)) {
            throw new TransferOpenException(open.get());
        }
        return open;
    }

    /** Carries a plan out. */
    public Report transfer(PlannedTransfer planned, String fingerprint, Optional<Path> output, Progress progress) {
        StudentKeys keys = StudentKeys.of(planned.target().snapshot().roster());
        TransferRequest request = new TransferRequest(
                planned.target().gradebook().target(),
                planned.target().name(),
                planned.sourceName(),
                planned.source().sheet().sourceKind(),
                planned.source().sha256(),
                fingerprint,
                actor,
                output.map(path -> path.toAbsolutePath().normalize().toString()),
                Optional.empty(),
                MappingJson.write(Memory.after(planned, Memory.of(store, planned.source(), planned.target()))),
                planned.plan().counts());
        Transfer transfer = transfer(planned.target().gradebook());
        try (Stream<Change> writes = planned.plan().writes()) {
            TransferRecord opened = transfer.open(
                    request, planned.plan().newItems(), writes.map(change -> PlannedWrite.of(change, keys)));
            return transfer.run(opened, progress);
        }
    }

    /** Finishes a transfer that was cut off. */
    public Report resume(TransferRecord open, Gradebook gradebook, Progress progress) {
        return transfer(gradebook).run(open, progress);
    }

    Transfer transfer(Gradebook gradebook) {
        return new Transfer(gradebook, store.journal(), store.ledger(), clock);
    }

    String actor() {
        return actor;
    }

    /** {@return a text that is equal for the same command} */
    public static String fingerprint(String sourceSha256, Target target, Wish wish, Optional<Path> output) {
        return Sha256.of(sourceSha256 + "\n" + target.gradebook().target() + "\n" + wish.canonical() + "\n"
                + output.map(path -> path.toAbsolutePath().normalize().toString())
                        .orElse(""));
    }
}
