package dev.passback.app.api;

import dev.passback.app.draft.Draft;
import dev.passback.app.drafting.DraftQueue;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.json.SavedPlan;
import dev.passback.app.json.StalePlan;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.web.Parts;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Look;
import dev.passback.app.web.plan.Opened;
import dev.passback.finding.Severity;
import dev.passback.finding.Wording;
import dev.passback.plan.Plan;
import dev.passback.plan.Verdict;
import dev.passback.transfer.TransferOpenException;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Starts transfers: exactly the plan that was seen. */
@RestController
final class TransfersApi {
    private final StorePool stores;
    private final DraftQueue queue;
    private final InstantSource clock;
    private final Desk desk;
    private final Once once;
    private final Audit audit;

    TransfersApi(Parts parts, Desk desk, Once once, Audit audit) {
        stores = parts.stores();
        queue = parts.queue();
        clock = parts.clock();
        this.desk = desk;
        this.once = once;
        this.audit = audit;
    }

    /** @param sha256 of the plan that was seen */
    record NewTransfer(@Nullable String plan, @Nullable String sha256) {}

    @PostMapping(ApiSecurity.ROOT + "/transfers")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("NewTransfer")
    @Gives(status = 202, schema = "PlanState")
    @Operation(
            summary = "Carry out a plan",
            description = "Exactly the plan with that SHA-256, or nothing. It goes on by itself; the plan tells how far"
                    + " it has come.")
    ResponseEntity<byte[]> start(
            @RequestHeader(name = Once.HEADER, required = false) Optional<String> key,
            @RequestBody NewTransfer asked,
            Access access) {
        String plan = Said.required("plan", asked.plan());
        String sha256 = Said.required("sha256", asked.sha256());
        return once.start(access, key, "transfer " + plan + " " + sha256, () -> {
            PlanState state = stores.with(store -> start(store, access, plan, sha256));
            queue.add(plan);
            return Answer.accepted(Answer.at("/plans/", plan), Answer.of(state));
        });
    }

    private PlanState start(Store store, Access access, String plan, String sha256) {
        Draft draft = desk.find(store, access, plan);
        if (draft.asked().filter(asked -> asked.plan().equals(sha256)).isEmpty()) {
            Opened opened = desk.open(store, access, draft, Look.ANEW)
                    .orElseThrow(() -> Refusal.of(ApiCode.PLAN_NOT_READY, "no gradebook is chosen yet"));
            requireSeen(store, opened, sha256);
            requireReady(store, opened);
            draft = desk.change(
                    store,
                    access,
                    plan,
                    each -> each.asked(Optional.of(new Draft.Asked(sha256, access.person(), clock.instant()))));
            audit.note(store, access, Way.API, Action.TRANSFERRED, "plan " + plan);
        }
        return PlanState.of(store, draft);
    }

    private static void requireSeen(Store store, Opened opened, String sha256) {
        Draft draft = opened.draft();
        if (Drafting.hash(draft, opened.planned()).equals(sha256)) {
            return;
        }
        List<Wording> moved = store.drafts()
                .shown(draft.id())
                .filter(shown -> Drafting.hash(shown).equals(sha256))
                .map(shown -> StalePlan.differences(
                        SavedPlan.read(shown),
                        opened.planned().head(Drafting.course(draft)),
                        opened.planned().plan()))
                .orElse(List.of());
        throw new Refusal(Problem.of(ApiCode.PLAN_STALE, "nothing was written")
                .with(moved.stream().map(Wording::text).toList()));
    }

    private static void requireReady(Store store, Opened opened) {
        Plan plan = opened.planned().plan();
        if (plan.verdict() != Verdict.GO) {
            throw new Refusal(Problem.of(ApiCode.PLAN_NOT_READY, "a person must decide something first")
                    .with(plan.findings().stream()
                            .filter(finding -> finding.severity() == Severity.REFUSED)
                            .map(finding -> finding.code() + ": " + finding.message())
                            .toList()));
        }
        store.journal().openOn(opened.planned().target().gradebook().target()).ifPresent(open -> {
            throw new TransferOpenException(open);
        });
    }
}
