package dev.passback.app.road;

import dev.passback.app.store.Store;
import dev.passback.files.read.ScoreFile;
import dev.passback.files.read.ScoreFileAhead;
import dev.passback.files.read.ScoreFiles;
import dev.passback.mapping.Choices;
import dev.passback.plan.LedgerView;
import dev.passback.plan.Plan;
import dev.passback.plan.PlanInputs;
import dev.passback.plan.Planner;
import dev.passback.plan.Policy;
import java.nio.file.Path;

/** From a score file and a gradebook to a plan. */
public final class Road {
    private final Store store;

    public Road(Store store) {
        this.store = store;
    }

    /** {@return the plan, made with what was remembered of earlier transfers of this kind} */
    public PlannedTransfer plan(Path file, Target target, Wish wish) {
        return plan(file, ScoreFiles.read(file, wish.reading()), target, wish);
    }

    /** {@return the same of a file that is read already, or is being read} */
    public PlannedTransfer plan(ScoreFileAhead source, Target target, Wish wish) {
        return plan(source.path(), source.file(), target, wish);
    }

    private PlannedTransfer plan(Path file, ScoreFile source, Target target, Wish wish) {
        return plan(GivenFiles.name(file), source, target, wish);
    }

    /**
     * {@return the same of a file that the store keeps, or that is at hand in another way}
     *
     * @param sourceName what finds the file again, see {@link GivenFiles}
     */
    public PlannedTransfer plan(String sourceName, ScoreFile source, Target target, Wish wish) {
        return plan(sourceName, source, target, wish, Memory.of(store, source, target));
    }

    /** {@return the same plan under another policy, as a person decided it} */
    public PlannedTransfer planAgain(PlannedTransfer planned, Policy policy) {
        return plan(
                planned.sourceName(),
                planned.source(),
                planned.target(),
                planned.wish().with(policy),
                planned.plan().inputs().remembered());
    }

    private PlannedTransfer plan(String sourceName, ScoreFile source, Target target, Wish wish, Choices remembered) {
        LedgerView ledger = LedgerView.of(
                store.ledger().entries(target.gradebook().target()),
                target.snapshot().roster());
        Plan plan = Planner.plan(new PlanInputs(
                source.sheet(),
                target.snapshot(),
                ledger,
                wish.choices(),
                remembered,
                wish.policy(),
                wish.rules(),
                target.destination()));
        return new PlannedTransfer(sourceName, source, target, wish, plan);
    }
}
