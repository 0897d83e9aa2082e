package dev.passback.app.web.wizard;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.people.Access;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.store.Store;
import dev.passback.transfer.TransferRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plan in the list of plans.
 *
 * @param state of the message key: making, running or done
 * @param transfer the transfer's number, once there is one
 */
record PlanLine(
        String id, String file, String gradebook, String owner, Instant updated, String state, String transfer) {

    static List<PlanLine> latest(Store store, Access access, int limit) {
        Optional<String> owner = access.seesAll() ? Optional.empty() : Optional.of(access.person());
        return store.drafts().latest(owner, limit).stream()
                .map(draft -> of(store, draft))
                .toList();
    }

    private static PlanLine of(Store store, Draft draft) {
        Optional<TransferRecord> transfer =
                draft.asked().isPresent() ? store.journal().withFingerprint(draft.fingerprint()) : Optional.empty();
        boolean done = transfer.filter(record -> !record.isOpen()).isPresent();
        String state = done ? "done" : draft.asked().isPresent() ? "running" : "making";
        return new PlanLine(
                draft.id(),
                GivenFiles.title(draft.source().file()),
                draft.destination().map(PlanLine::title).orElse(""),
                draft.owner(),
                draft.updated(),
                state,
                transfer.map(record -> record.id().toString()).orElse(""));
    }

    /** {@return the gradebook as people call it} */
    static String title(DraftDestination destination) {
        return switch (destination) {
            case DraftDestination.Embedded embedded -> embedded.name();
            case DraftDestination.Live live -> live.name();
            case DraftDestination.Export export -> export.course();
        };
    }
}
