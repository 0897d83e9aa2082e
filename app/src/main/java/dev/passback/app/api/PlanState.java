package dev.passback.app.api;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.drafting.DraftProgress;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.store.Store;
import dev.passback.finding.Wording;
import dev.passback.plan.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a plan has come.
 *
 * @param gradebook an embedded gradebook's name, or what its owner calls the course of an export
 * @param state making, waiting, running or done
 * @param sha256 of the plan as it is now, where it was made to answer this
 * @param verdict what stands in the way of it
 * @param transfer the transfer's number, once it has begun
 * @param settled how many of its changes are settled
 * @param refusal why it was not carried out when it was started last
 */
record PlanState(
        String plan,
        String owner,
        String source,
        Optional<String> gradebook,
        Instant created,
        Instant updated,
        String state,
        Optional<String> sha256,
        Optional<String> verdict,
        Optional<String> transfer,
        int settled,
        int total,
        Optional<String> refusal) {

    static PlanState of(Store store, Draft draft) {
        DraftProgress progress = DraftProgress.of(store, draft);
        return new PlanState(
                draft.id(),
                draft.owner(),
                GivenFiles.title(draft.source().file()),
                draft.destination().map(PlanState::title),
                draft.created(),
                draft.updated(),
                Said.word(progress.state()),
                Optional.empty(),
                Optional.empty(),
                progress.transfer().map(record -> record.id().toString()),
                progress.settled(),
                progress.total(),
                store.drafts().refusal(draft.id()).map(Wording::text));
    }

    private static String title(DraftDestination destination) {
        return switch (destination) {
            case DraftDestination.Embedded embedded -> embedded.name();
            case DraftDestination.Live live -> live.name();
            case DraftDestination.Export export -> export.course();
        };
    }

    /** {@return the same, with the plan that the draft gives now} */
    PlanState with(String hash, Verdict now) {
        return new PlanState(
                plan,
                owner,
                source,
                gradebook,
                created,
                updated,
                state,
                Optional.of(hash),
                Optional.of(Said.word(now)),
                transfer,
                settled,
                total,
                refusal);
    }
}
