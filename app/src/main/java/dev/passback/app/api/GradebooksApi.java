package dev.passback.app.api;

import dev.passback.app.json.GradebookJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.GradebookMaking;
import dev.passback.app.road.GradebookTable;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.EmbeddedGradebook;
import dev.passback.app.store.StorePool;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.GradebookText;
import dev.passback.app.web.plan.Uploads;
import dev.passback.files.read.RosterFiles;
import dev.passback.grade.GradebookSnapshot;
import dev.passback.transfer.TransferRecord;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The gradebooks that live here. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/gradebooks")
final class GradebooksApi {
    private final StorePool stores;
    private final Audit audit;

    GradebooksApi(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    /** A gradebook in the list. */
    record Listed(String gradebook, Optional<String> owner, Optional<Open> open) {}

    /** A transfer into it that was cut off; part of its scores are there. */
    record Open(String transfer, String source) {

        static Open of(TransferRecord open) {
            return new Open(
                    open.id().toString(), GivenFiles.shown(open.request().source()));
        }
    }

    record Gradebooks(List<Listed> gradebooks) {}

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "Gradebooks")
    @Operation(summary = "List the gradebooks")
    Gradebooks list(Access access) {
        return stores.with(store -> new Gradebooks(store.gradebooks().list().stream()
                .filter(Gate.of(store, access).seen(Owned.Kind.GRADEBOOK))
                .map(name -> new Listed(
                        name,
                        store.owners().of(Owned.gradebook(name)),
                        store.journal()
                                .openOn(EmbeddedGradebook.TARGET_PREFIX + name)
                                .map(Open::of)))
                .toList()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "NewGradebook", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(status = 201, schema = "MadeGradebook", text = true)
    @Operation(
            summary = "Make a gradebook",
            description = "Of a participant list (students), or of a gradebook export (with items and scores).")
    ResponseEntity<byte[]> make(
            @RequestParam Map<String, String> fields,
            @RequestParam MultipartFile roster,
            Access access,
            Teller teller) {
        Said.requireKnown(fields, Set.of("name"));
        String name = Said.required("name", fields.get("name"));
        GradebookSnapshot read = RosterFiles.read(Uploads.read(roster));
        GradebookMaking.Made made = stores.with(store -> {
            GradebookMaking.Made done = new GradebookMaking(store).make(name, read);
            store.owners().give(Owned.gradebook(name), access.person());
            audit.note(store, access, Way.API, Action.CREATED, "gradebook " + name);
            return done;
        });
        return teller.tell(
                ResponseEntity.created(Answer.at("/gradebooks/", name)),
                ExitCode.DONE,
                out -> GradebookJson.made(made.name(), made.students(), made.items(), made.findings(), out),
                screen -> new GradebookText(screen).made(made));
    }

    @GetMapping("/{name}")
    @Needs(Scope.READ)
    @Gives(schema = "Gradebook", text = true)
    @Operation(summary = "Show students, items and scores")
    ResponseEntity<byte[]> show(@PathVariable String name, Access access, Teller teller) {
        GradebookSnapshot book = book(name, access, Action.SCORES_READ);
        return teller.tell(out -> GradebookJson.write(book, out), screen -> new GradebookText(screen)
                .print(new GradebookTable(book)));
    }

    @GetMapping("/{name}/scores.csv")
    @Needs(Scope.READ)
    @Gives(file = "text/csv")
    @Operation(summary = "Export students, items and scores as CSV")
    ResponseEntity<byte[]> csv(@PathVariable String name, Access access) {
        GradebookSnapshot book = book(name, access, Action.FILE_READ);
        return Answer.csv(name + ".csv", out -> new GradebookTable(book).writeCsv(out));
    }

    @GetMapping("/{name}/roster")
    @Needs(Scope.READ)
    @Gives(schema = "Roster")
    @Operation(summary = "Show the students, without scores")
    ResponseEntity<byte[]> roster(@PathVariable String name, Access access) {
        GradebookSnapshot book =
                stores.with(store -> Gate.of(store, access).gradebook(name).snapshot());
        return Answer.json(out -> GradebookJson.roster(name, book.roster(), out));
    }

    @PostMapping(path = "/{name}/roster", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes(value = "NewerRoster", type = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gives(schema = "AddedStudents", text = true)
    @Operation(
            summary = "Add the students that a newer list has",
            description =
                    "Those who are there stay as they are, with their scores. Who is not certain is left out and told.")
    ResponseEntity<byte[]> addStudents(
            @PathVariable String name, @RequestParam MultipartFile roster, Access access, Teller teller) {
        GradebookSnapshot read = RosterFiles.read(Uploads.read(roster));
        GradebookMaking.Added added = stores.with(store -> {
            Gate.of(store, access).requireGradebook(name);
            GradebookMaking.Added done = new GradebookMaking(store).add(name, read);
            audit.note(store, access, Way.API, Action.CHANGED, "gradebook " + name, "students added " + done.added());
            return done;
        });
        return teller.tell(
                ExitCode.of(added.findings()),
                out -> GradebookJson.added(added.name(), added.added(), added.known(), added.findings(), out),
                screen -> new GradebookText(screen).added(added));
    }

    @DeleteMapping("/{name}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(status = 204)
    @Operation(
            summary = "Remove a gradebook",
            description =
                    "With its students, items and scores, its plans and transfers: nothing of it can be put back.")
    ResponseEntity<byte[]> remove(@PathVariable String name, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).gradebook(name);
            store.gradebooks().remove(name);
            audit.note(store, access, Way.API, Action.REMOVED, "gradebook " + name);
            return Answer.done();
        });
    }

    private GradebookSnapshot book(String name, Access access, Action action) {
        return stores.with(store -> {
            GradebookSnapshot book = Gate.of(store, access).gradebook(name).snapshot();
            audit.note(store, access, Way.API, action, "gradebook " + name);
            return book;
        });
    }
}
