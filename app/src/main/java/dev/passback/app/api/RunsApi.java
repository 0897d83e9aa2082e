package dev.passback.app.api;

import dev.passback.app.json.CycleJson;
import dev.passback.app.json.FindingsJson;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.Run;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.serve.BackgroundRuns;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.RunProgress;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.SyncText;
import dev.passback.connect.Depth;
import dev.passback.finding.Wording;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs of links: started, looked at while they run, and what came of them. */
@RestController
final class RunsApi {
    private static final String LINK = ApiSecurity.ROOT + "/links/{name}";
    private static final int MOST = 1000;

    private final StorePool stores;
    private final BackgroundRuns background;
    private final Once once;
    private final Audit audit;

    RunsApi(StorePool stores, BackgroundRuns background, Once once, Audit audit) {
        this.stores = stores;
        this.background = background;
        this.once = once;
        this.audit = audit;
    }

    /**
     * A run.
     *
     * @param status how it ended
     * @param settled how many changes are settled, once it has planned and until it has ended
     */
    record Shown(
            long run,
            String link,
            String state,
            Optional<String> status,
            Instant started,
            Optional<Instant> finished,
            Optional<Integer> settled,
            Optional<Integer> total,
            Optional<String> transfer,
            Optional<JsonNode> report) {}

    record Runs(List<Shown> runs) {}

    private static Shown shown(Store store, Run run) {
        Optional<RunProgress> progress = RunProgress.of(store, run);
        return new Shown(
                run.id(),
                run.link(),
                run.finished().isPresent() ? "ended" : "running",
                run.status(),
                run.started(),
                run.finished(),
                progress.map(RunProgress::settled),
                progress.map(RunProgress::total),
                run.transfer().map(Object::toString),
                run.report().map(JsonMapper.shared()::readTree).map(FindingsJson::told));
    }

    /** @param approve the sha256 of the stopped plan that may go on */
    record RunWish(@Nullable String depth, @Nullable String approve) {}

    @PostMapping(LINK + "/runs")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("RunWish")
    @Gives(status = 202, schema = "Run")
    @Operation(
            summary = "Run a link now",
            description = "It goes on by itself; the run tells how far it has come. A plan that a guard stopped goes on"
                    + " only if its sha256 is said, and it is still the same.")
    ResponseEntity<byte[]> start(
            @PathVariable String name,
            @RequestHeader(name = Once.HEADER, required = false) Optional<String> key,
            @RequestBody(required = false) @Nullable RunWish wish,
            Access access) {
        RunWish said = wish == null ? new RunWish(null, null) : wish;
        Optional<String> approved = Optional.ofNullable(said.approve());
        return once.start(access, key, "run " + name + " " + said, () -> {
            Asked asked = stores.with(store -> {
                Gate.of(store, access).link(name);
                return new Asked(depth(store, name, said), approved.isPresent(), approved, access.person());
            });
            return switch (background.start(name, asked)) {
                case BackgroundRuns.Start.Started(long run) -> started(run, access, approved);
                case BackgroundRuns.Start.Running(long run) ->
                    throw Refusal.of(ApiCode.LINK_BUSY, "run " + run + " of the link has not ended");
                case BackgroundRuns.Start.Full full ->
                    throw Refusal.of(ApiCode.TRY_AGAIN, "as many links run here as can");
            };
        });
    }

    /** What a guard stopped is made again only by a run that asks as much as the stopped one. */
    private static Depth depth(Store store, String link, RunWish said) {
        Depth usual = said.approve() == null
                ? Depth.CHANGES
                : store.links().stoppedPlan(link).map(StoppedPlan::depth).orElse(Depth.CHANGES);
        return Said.one("depth", said.depth(), Depth.class, usual);
    }

    private ResponseEntity<byte[]> started(long run, Access access, Optional<String> approved) {
        Shown shown = stores.with(store -> {
            Run begun = store.runs().find(run).orElseThrow(() -> new NotFoundException("run"));
            Action action = approved.isPresent() ? Action.APPROVED : Action.RUN;
            audit.note(store, access, Way.API, action, "link " + begun.link(), approved.orElse(""));
            return shown(store, begun);
        });
        return Answer.accepted(Answer.at("/runs/", String.valueOf(run)), Answer.of(shown));
    }

    @GetMapping(LINK + "/runs")
    @Needs(Scope.READ)
    @Gives(schema = "Runs")
    @Operation(
            summary = "List the runs of a link, the newest first",
            description = "Of those that found nothing changed only the latest is kept.")
    Runs list(@PathVariable String name, @RequestParam(defaultValue = "20") int limit, Access access) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ApiCode.INVALID, "limit is " + limit + "; it can be 1 to " + MOST);
        }
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            audit.note(store, access, Way.API, Action.SCORES_READ, "link " + name, "runs");
            return new Runs(store.runs().latest(name, limit).stream()
                    .map(run -> shown(store, run))
                    .toList());
        });
    }

    @GetMapping(ApiSecurity.ROOT + "/runs/{id}")
    @Needs(Scope.READ)
    @Gives(schema = "Run", text = true)
    @Operation(summary = "Show a run: how far it has come, or how it ended")
    ResponseEntity<byte[]> show(@PathVariable long id, Access access, Teller teller) {
        return stores.with(store -> {
            Run run = store.runs().find(id).orElseThrow(() -> new NotFoundException("run"));
            Gate.of(store, access).link(run.link());
            audit.note(store, access, Way.API, Action.SCORES_READ, "link " + run.link(), "run " + id);
            Optional<CycleReport> report = run.report().flatMap(CycleJson::read);
            return teller.tell(
                    report.map(ended -> SyncText.exitCode(List.of(ended))).orElse(ExitCode.DONE),
                    Answer.of(shown(store, run)),
                    screen -> report.ifPresentOrElse(
                            ended -> SyncText.print(ended, screen),
                            () -> screen.line(run.link() + ": " + run.status().orElse("running"))));
        });
    }

    /** What a guard stopped. */
    record Stopped(
            String link, String sha256, List<String> reasons, List<StoppedPlan.Mark> marks, List<Stranger> strangers) {
        static Stopped of(String link, String sha256, StoppedPlan plan) {
            return new Stopped(
                    link,
                    sha256,
                    plan.reasons().stream().map(Wording::text).toList(),
                    plan.marks(),
                    plan.strangers().stream()
                            .map(stranger -> new Stranger(
                                    stranger.user(), stranger.reason().text()))
                            .toList());
        }
    }

    record Stranger(String user, String reason) {}

    @GetMapping(LINK + "/stopped")
    @Needs(Scope.READ)
    @Gives(schema = "Stopped")
    @Operation(summary = "Show exactly what a guard stopped, and why")
    Stopped stopped(@PathVariable String name, Access access) {
        return stores.with(store -> {
            String sha256 = Gate.of(store, access)
                    .link(name)
                    .stopped()
                    .orElseThrow(() -> new NotFoundException("stopped plan"));
            StoppedPlan plan = store.links().stoppedPlan(name).orElseThrow(() -> new NotFoundException("stopped plan"));
            audit.note(store, access, Way.API, Action.SCORES_READ, "link " + name, "stopped plan");
            return Stopped.of(name, sha256, plan);
        });
    }
}
