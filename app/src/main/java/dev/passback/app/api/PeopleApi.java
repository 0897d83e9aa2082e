package dev.passback.app.api;

import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Admission;
import dev.passback.app.security.NotFoundException;
import dev.passback.app.security.Passwords;
import dev.passback.app.store.People;
import dev.passback.app.store.StorePool;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may come in, and what they may do: for administrators. Passwords go in and never come out. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/people")
final class PeopleApi {
    private final StorePool stores;
    private final Admission admission;

    PeopleApi(StorePool stores, Admission admission) {
        this.stores = stores;
        this.admission = admission;
    }

    /** Somebody, without anything that lets them in. */
    record Shown(String person, String display, String role, boolean disabled, boolean password, Instant created) {
        static Shown of(Person person) {
            return new Shown(
                    person.name(),
                    person.display(),
                    person.role().label(),
                    person.disabled(),
                    person.password().isPresent(),
                    person.created());
        }
    }

    record Everybody(List<Shown> people) {}

    @GetMapping
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Gives(schema = "People")
    @Operation(summary = "List everybody who may sign in")
    Everybody list() {
        return new Everybody(stores.with(store -> store.people().list()).stream()
                .map(Shown::of)
                .toList());
    }

    /** @param password left out for who signs in at the institution's server */
    record NewPerson(
            @Nullable String name,
            @Nullable String display,
            @Nullable String role,
            @Nullable String password) {
        @Override
        public String toString() {
            return "new person " + name;
        }
    }

    @PostMapping
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Takes("NewPerson")
    @Gives(status = 201, schema = "Person")
    @Operation(
            summary = "Let somebody in",
            description = "With a password of their own, or, where the server signs people in at the institution's"
                    + " server, without one.")
    ResponseEntity<byte[]> add(@RequestBody NewPerson wanted, Access access) {
        Admission.Added added = admission.add(
                access,
                Way.API,
                Said.required("name", wanted.name()),
                Objects.requireNonNullElse(wanted.display(), ""),
                role(wanted.role()),
                Objects.requireNonNullElse(wanted.password(), ""));
        return switch (added) {
            case Admission.Added.Done(Person person) ->
                Answer.created(Answer.at("/people/", person.name()), Answer.of(Shown.of(person)));
            case Admission.Added.Taken taken ->
                throw Refusal.of(ApiCode.NAME_TAKEN, "there is a person of that name already");
            case Admission.Added.BadName bad ->
                throw Refusal.of(ApiCode.INVALID, "a name has up to 60 letters, digits, dots, _, @ and -");
            case Admission.Added.BadDisplay bad ->
                throw Refusal.of(ApiCode.INVALID, "display has up to 100 characters, and no line breaks");
            case Admission.Added.BadPassword(Passwords.Refusal reason) ->
                throw Refusal.of(
                        ApiCode.INVALID,
                        switch (reason) {
                            case SHORT -> "a password has at least " + Passwords.SHORTEST + " characters";
                            case LONG -> "a password has at most 72 bytes";
                            case NAME -> "a password is not the name of its person";
                        });
        };
    }

    @GetMapping("/{name}")
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Gives(schema = "Person")
    @Operation(summary = "Show somebody who may sign in")
    Shown show(@PathVariable String name) {
        return stores.with(store -> store.people().find(name))
                .map(Shown::of)
                .orElseThrow(() -> new NotFoundException("person"));
    }

    record Assigned(@Nullable String role) {}

    @PutMapping("/{name}/role")
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Takes("Role")
    @Gives(schema = "Person")
    @Operation(summary = "Give somebody another role", description = "Their sessions end.")
    Shown assign(@PathVariable String name, @RequestBody Assigned assigned, Access access) {
        return changed(name, admission.assign(access, Way.API, name, role(assigned.role())));
    }

    record Disabled(@Nullable Boolean disabled) {}

    @PutMapping("/{name}/disabled")
    @Needs(
            value = Scope.ADMIN,
            roles = {Role.ADMINISTRATOR})
    @Takes("Disabled")
    @Gives(schema = "Person")
    @Operation(
            summary = "Let somebody in no more, or again",
            description = "Their sessions end, and their tokens rest.")
    Shown disable(@PathVariable String name, @RequestBody Disabled said, Access access) {
        if (said.disabled() == null) {
            throw Refusal.of(ApiCode.INVALID, "say disabled with true or false");
        }
        return changed(name, admission.disable(access, Way.API, name, said.disabled()));
    }

    private Shown changed(String name, People.Change change) {
        return switch (change) {
            case DONE -> show(name);
            case NOBODY -> throw new NotFoundException("person");
            case LAST_ADMINISTRATOR ->
                throw Refusal.of(
                        ApiCode.NOT_POSSIBLE, "nobody could administer any more; make somebody else one first");
        };
    }

    private static Role role(@Nullable String word) {
        return Said.maybe("role", word, Role.class, Role::label)
                .orElseThrow(() -> Refusal.of(ApiCode.INVALID, "say role with administrator, instructor or auditor"));
    }
}
