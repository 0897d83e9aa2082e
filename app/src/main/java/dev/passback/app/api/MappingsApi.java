package dev.passback.app.api;

import dev.passback.app.json.MappingJson;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.mapping.Choices;
import dev.passback.match.StudentChoice;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is remembered of a kind of source and a gradebook: where columns go, and who is who. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/gradebooks/{name}/mappings")
final class MappingsApi {
    private final StorePool stores;
    private final Audit audit;

    MappingsApi(StorePool stores, Audit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    record Kinds(String gradebook, List<String> sources) {}

    /** Whom a student of the source is taken for. */
    record Pin(@Nullable String is, @Nullable Boolean ignore) {}

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "MappingKinds")
    @Operation(summary = "List the kinds of sources of which a mapping is remembered")
    Kinds list(@PathVariable String name, Access access) {
        return stores.with(store -> {
            String target = Gate.of(store, access).gradebook(name).target();
            return new Kinds(name, store.remembered().kinds(target));
        });
    }

    @GetMapping("/{source}")
    @Needs(Scope.READ)
    @Gives(schema = "Mapping")
    @Operation(summary = "Show a remembered mapping, with its pins")
    ResponseEntity<byte[]> show(@PathVariable String name, @PathVariable String source, Access access) {
        String mapping = stores.with(store -> MappingJson.write(
                known(store, access, name, source).orElseThrow(() -> new NotFoundException("mapping"))));
        return Answer.json(Answer.text(mapping));
    }

    @PutMapping("/{source}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Mapping")
    @Gives(schema = "Mapping")
    @Operation(summary = "Remember a mapping in the place of the one before")
    ResponseEntity<byte[]> put(
            @PathVariable String name, @PathVariable String source, @RequestBody String mapping, Access access) {
        Choices choices = MappingJson.read(mapping);
        return remember(name, source, access, before -> choices);
    }

    @PutMapping("/{source}/pins")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Pin")
    @Gives(schema = "Mapping")
    @Operation(
            summary = "Pin a student of the source to one of the roster, or leave them out",
            description = "`student` is an identifier of the source's student.")
    ResponseEntity<byte[]> pin(
            @PathVariable String name,
            @PathVariable String source,
            @RequestParam String student,
            @RequestBody Pin pin,
            Access access) {
        boolean ignored = Boolean.TRUE.equals(pin.ignore());
        if (ignored == (pin.is() != null)) {
            throw Refusal.of(ApiCode.INVALID, "say either is with an identifier, or ignore with true");
        }
        StudentChoice choice =
                ignored ? new StudentChoice.Ignore() : new StudentChoice.Is(Said.required("is", pin.is()));
        return remember(name, source, access, before -> withPin(before, student, Optional.of(choice)));
    }

    @DeleteMapping("/{source}/pins")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(schema = "Mapping")
    @Operation(summary = "Take a pin away")
    ResponseEntity<byte[]> unpin(
            @PathVariable String name, @PathVariable String source, @RequestParam String student, Access access) {
        return remember(name, source, access, before -> withPin(before, student, Optional.empty()));
    }

    private static Choices withPin(Choices before, String student, Optional<StudentChoice> choice) {
        Map<String, StudentChoice> students = new LinkedHashMap<>(before.students());
        students.remove(student);
        choice.ifPresent(made -> students.put(student, made));
        return new Choices(before.identifyBy(), before.items(), students);
    }

    private ResponseEntity<byte[]> remember(String name, String source, Access access, UnaryOperator<Choices> change) {
        String mapping = stores.with(store -> {
            Choices before = known(store, access, name, source).orElse(Choices.NONE);
            String text = MappingJson.write(change.apply(before));
            store.remembered()
                    .rememberMapping(
                            source, Gate.of(store, access).gradebook(name).target(), text);
            audit.note(store, access, Way.API, Action.CHANGED, "gradebook " + name, "mapping of " + source);
            return text;
        });
        return Answer.json(Answer.text(mapping));
    }

    private static Optional<Choices> known(Store store, Access access, String name, String source) {
        return store.remembered()
                .mapping(source, Gate.of(store, access).gradebook(name).target())
                .map(MappingJson::read);
    }
}
