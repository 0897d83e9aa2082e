package dev.passback.app.api;

import dev.passback.app.json.CheckJson;
import dev.passback.app.link.Checked;
import dev.passback.app.link.Connection;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.ConnectionCheck;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Access;
import dev.passback.app.people.AuditEvent.Action;
import dev.passback.app.people.AuditEvent.Way;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.security.Audit;
import dev.passback.app.security.Gate;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.text.ConnectText;
import dev.passback.app.text.ExitCode;
import dev.passback.app.web.Parts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Connections to live systems. A secret goes in and never comes out. */
@RestController
@RequestMapping(ApiSecurity.ROOT + "/connections")
final class ConnectionsApi {
    private final StorePool stores;
    private final Systems systems;
    private final InstantSource clock;
    private final Audit audit;

    ConnectionsApi(Parts parts, Audit audit) {
        stores = parts.stores();
        systems = parts.systems();
        clock = parts.clock();
        this.audit = audit;
    }

    /** A connection, without its secret. */
    record Shown(
            String connection,
            String kind,
            Map<String, String> settings,
            Optional<String> owner,
            Optional<Look> checked) {

        static Shown of(Store store, Connection connection) {
            return new Shown(
                    connection.name(),
                    connection.kind(),
                    connection.settings(),
                    store.owners().of(Owned.connection(connection.name())),
                    Optional.ofNullable(store.connections().checks().get(connection.name()))
                            .map(Look::of));
        }
    }

    /** What came of looking whether it works, in English. */
    record Look(Instant at, List<Trouble> problems) {
        static Look of(Checked checked) {
            return new Look(
                    checked.at(),
                    checked.problems().stream()
                            .map(each -> new Trouble(
                                    each.problem().text(), each.repair().text()))
                            .toList());
        }
    }

    /** What does not work, and what to do. */
    record Trouble(String problem, String repair) {}

    record Connections(List<Shown> connections) {}

    @GetMapping
    @Needs(Scope.READ)
    @Gives(schema = "Connections", text = true)
    @Operation(summary = "List the connections")
    ResponseEntity<byte[]> list(Access access, Teller teller) {
        return stores.with(store -> {
            Predicate<String> seen = Gate.of(store, access).seen(Owned.Kind.CONNECTION);
            List<Connection> connections = store.connections().list().stream()
                    .filter(connection -> seen.test(connection.name()))
                    .toList();
            return teller.tell(
                    Answer.of(new Connections(connections.stream()
                            .map(connection -> Shown.of(store, connection))
                            .toList())),
                    screen -> ConnectText.list(connections, screen));
        });
    }

    @PostMapping
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("NewConnection")
    @Gives(status = 201, schema = "Connection")
    @Operation(
            summary = "Add a connection",
            description = "It is not tried yet. Private networks and this machine are an administrator's to allow.")
    ResponseEntity<byte[]> add(@RequestBody NewConnection wanted, Access access) {
        NewConnection.Asked asked = wanted.asked(access);
        Shown added = stores.with(store -> {
            if (store.connections().find(asked.name()).isPresent()) {
                throw Refusal.of(ApiCode.NAME_TAKEN, "there is a connection of that name already");
            }
            new Connecting(store, systems).add(asked.name(), asked.address(), asked.reach(), asked.secret());
            store.owners().give(Owned.connection(asked.name()), access.person());
            audit.note(
                    store,
                    access,
                    Way.API,
                    Action.CREATED,
                    "connection " + asked.name(),
                    asked.address().kind().label() + ", " + asked.reach().label());
            return Shown.of(store, store.connections().find(asked.name()).orElseThrow());
        });
        return Answer.created(Answer.at("/connections/", asked.name()), Answer.of(added));
    }

    @GetMapping("/{name}")
    @Needs(Scope.READ)
    @Gives(schema = "Connection")
    @Operation(summary = "Show a connection, without its credentials")
    Shown show(@PathVariable String name, Access access) {
        return stores.with(store -> Shown.of(store, Gate.of(store, access).connection(name)));
    }

    /** @param course in which rights are tried too */
    record CheckWish(@Nullable String course) {}

    @PostMapping("/{name}/check")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("CheckWish")
    @Gives(schema = "Check", text = true)
    @Operation(summary = "Say whether a connection works, and what its account lacks")
    ResponseEntity<byte[]> check(
            @PathVariable String name,
            @RequestBody(required = false) @Nullable CheckWish wish,
            Access access,
            Teller teller) {
        String course = wish == null || wish.course() == null ? "" : wish.course();
        Checked checked = stores.with(store -> {
            Gate.of(store, access).connection(name);
            return new ConnectionCheck(store, systems, clock).check(name, course);
        });
        return teller.tell(
                checked.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED,
                out -> CheckJson.write(name, checked.problems(), out),
                screen -> ConnectText.print(name, checked.problems(), screen));
    }

    record Secret(@Nullable String secret) {
        @Override
        public String toString() {
            return "a secret";
        }
    }

    @PutMapping("/{name}/secret")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Secret")
    @Gives(schema = "Connection")
    @Operation(summary = "Put other credentials in the place of those that a connection has")
    Shown rotate(@PathVariable String name, @RequestBody Secret secret, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).connection(name);
            new Connecting(store, systems).rotate(name, Said.required("secret", secret.secret()));
            audit.note(store, access, Way.API, Action.CHANGED, "connection " + name, "credentials");
            return Shown.of(store, store.connections().find(name).orElseThrow());
        });
    }

    @DeleteMapping("/{name}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(status = 204)
    @Operation(summary = "Forget a connection and its credentials", description = "Only if no link uses it.")
    ResponseEntity<byte[]> remove(@PathVariable String name, Access access) {
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            gate.connection(name);
            List<String> users = new Connecting(store, systems).remove(name);
            if (!users.isEmpty()) {
                List<String> seen =
                        users.stream().filter(gate.seen(Owned.Kind.LINK)).toList();
                throw new Refusal(Problem.of(
                                ApiCode.IN_USE,
                                users.size() == seen.size()
                                        ? "links use it"
                                        : "links use it, and some of them are somebody else's")
                        .with(seen));
            }
            audit.note(store, access, Way.API, Action.REMOVED, "connection " + name);
            return Answer.done();
        });
    }
}
