package dev.passback.app.api;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.json.MappingJson;
import dev.passback.app.live.CourseScores;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.PlanText;
import dev.passback.app.web.Parts;
import dev.passback.app.web.plan.Desk;
import dev.passback.app.web.plan.Opened;
import dev.passback.app.web.plan.Uploads;
import dev.passback.mapping.Choices;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Plans: what a transfer would change, before anything is. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/plans")
final class PlansApi {
    private static final int LISTED = 100;

    private final StorePool stores;
    private final Systems systems;
    private final InstantSource clock;
    private final Desk desk;
    private final Uploads uploads;
    private final Audit audit;

    PlansApi(Parts parts, Desk desk, Uploads uploads, Audit audit) {
        stores = parts.stores();
        systems = parts.systems();
        clock = parts.clock();
        this.desk = desk;
        this.uploads = uploads;
        this.audit = audit;
    }

    record Plans(List<PlanState> plans) {}

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "Plans")
    @Operation(
            summary = "List the plans that changed last",
            description = "With `sha256` only those that were last shown as a plan of that SHA-256.")
    Plans list(@RequestParam Optional<String> sha256, Access access) {
        Optional<String> owner = access.seesAll() ? Optional.empty() : Optional.of(access.person());
        return stores.with(store -> new Plans((sha256.isPresent()
                        ? store.drafts().shownAs(sha256.get(), owner, LISTED)
                        : store.drafts().latest(owner, LISTED))
                .stream().map(draft -> PlanState.of(store, draft)).toList()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "NewPlan", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(status = 201, schema = "PlanState")
    @Operation(
            summary = "Make a plan",
            description =
                    "Of a score file or a course of a Moodle, and either a gradebook or the export of one. Nothing"
                            + " is written.")
    ResponseEntity<byte[]> make(
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile export,
            Access access) {
        PlanForm form = PlanForm.of(fields);
        PlanState made = stores.with(store -> {
            String kept = source(store, access, form, file);
            Draft draft = form.fill(
                    store,
                    access,
                    desk,
                    desk.begin(access, new DraftSource(kept, form.numberForm())),
                    uploads.keep(store, access, export));
            // what cannot be read is refused, and leaves no plan
            Opened opened = opened(store, access, draft);
            store.drafts().add(draft);
            audit.note(store, access, Way.API, Action.CREATED, "plan " + draft.id(), GivenFiles.title(kept));
            return state(store, access, opened);
        });
        return Answer.created(Answer.at("/plans/", made.plan()), Answer.of(made));
    }

    private String source(Store store, Access access, PlanForm form, @Nullable MultipartFile file) {
        Optional<String> connection = form.connection();
        Optional<String> kept = uploads.keep(store, access, file);
        if (kept.isPresent() == connection.isPresent()) {
            throw Refusal.of(
                    ApiCode.INVALID, "say either file with a score file, or connection and source_course of a Moodle");
        }
        return kept.orElseGet(() -> {
            String name =
                    Gate.of(store, access).connection(connection.orElseThrow()).name();
            CourseScores.Taken taken = new CourseScores(store, systems).take(name, form.sourceCourse());
            return GivenFiles.name(store.files().add(taken.name(), taken.content(), access.person(), clock.instant()));
        });
    }

    @GetMapping("/{id}")
    @Needs(Scope.READ)
    @Gives(schema = "PlanState")
    @Operation(
            summary = "Show how far a plan has come",
            description = "Also the progress of its transfer, and why it was not carried out.")
    PlanState show(@PathVariable String id, Access access) {
        return stores.with(store -> {
            Draft draft = desk.find(store, access, id);
            return draft.asked().isPresent()
                    ? PlanState.of(store, draft)
                    : desk.open(store, access, draft)
                            .map(opened -> state(store, access, opened))
                            .orElseGet(() -> PlanState.of(store, draft));
        });
    }

    @GetMapping("/{id}/plan")
    @Needs(Scope.READ)
    @Gives(schema = "Plan", text = true)
    @Operation(
            summary = "Show exactly what a transfer would change",
            description = "The SHA-256 of the answer's bytes is what starts its transfer.")
    ResponseEntity<byte[]> plan(@PathVariable String id, Access access, Teller teller) {
        return stores.with(store -> {
            Opened opened = opened(store, access, desk.find(store, access, id));
            audit.note(store, access, Way.API, Action.SCORES_READ, "plan " + id);
            return teller.tell(
                    ExitCode.of(opened.planned().plan()),
                    out -> {
                        opened.shown(store, access);
                        Answer.text(Drafting.text(opened.draft(), opened.planned()))
                                .accept(out);
                    },
                    screen -> new PlanText(screen).print(opened.planned()));
        });
    }

    @PutMapping("/{id}/mapping")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Mapping")
    @Gives(schema = "PlanState")
    @Operation(summary = "Say where columns and students of a plan go")
    PlanState map(@PathVariable String id, @RequestBody String mapping, Access access) {
        Choices choices = MappingJson.read(mapping);
        return change(id, access, draft -> draft.with(choices));
    }

    @PutMapping("/{id}/policy")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Policy")
    @Gives(schema = "PlanState")
    @Operation(summary = "Say what a plan does with blanks, conflicts, duplicates and other maximums")
    PlanState decide(@PathVariable String id, @RequestBody PolicySaid policy, Access access) {
        return change(id, access, draft -> draft.with(policy.policy()));
    }

    @DeleteMapping("/{id}")
    @Needs(
            value = Scope.TRANSFER,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(status = 204)
    @Operation(summary = "Forget a plan that was not started")
    ResponseEntity<byte[]> remove(@PathVariable String id, Access access) {
        return stores.with(store -> {
            if (desk.find(store, access, id).asked().isPresent()) {
                throw Refusal.of(ApiCode.IN_USE, "the plan was started; its transfer stays in the history");
            }
            store.drafts().remove(id);
            audit.note(store, access, Way.API, Action.REMOVED, "plan " + id);
            return Answer.done();
        });
    }

    private PlanState change(String id, Access access, UnaryOperator<Draft> change) {
        return stores.with(
                store -> state(store, access, opened(store, access, desk.change(store, access, id, change))));
    }

    private Opened opened(Store store, Access access, Draft draft) {
        return desk.open(store, access, draft)
                .orElseThrow(() -> Refusal.of(ApiCode.PLAN_NOT_READY, "no gradebook is chosen yet"));
    }

    private static PlanState state(Store store, Access access, Opened opened) {
        return PlanState.of(store, opened.draft())
                .with(opened.shown(store, access), opened.planned().plan().verdict());
    }
}
