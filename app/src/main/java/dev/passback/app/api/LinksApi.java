package dev.passback.app.api;

import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.live.LinkTerms;
import dev.passback.app.live.Linking;
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
import dev.passback.app.sync.LinkRemoval;
import dev.passback.app.text.ExitCode;
import dev.passback.app.text.LinkText;
import dev.passback.app.web.Parts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Links between courses, as they are set up. */
@RestController
final class LinksApi {
    private static final String LINKS = ApiSecurity.ROOT + "/links";

    private final StorePool stores;
    private final InstantSource clock;
    private final Systems systems;
    private final Audit audit;

    LinksApi(Parts parts, Audit audit) {
        stores = parts.stores();
        clock = parts.clock();
        systems = parts.systems();
        this.audit = audit;
    }

    record Course(String id, String title) {}

    /** A link with its terms. */
    record Shown(
            String link,
            String from,
            String to,
            Course course,
            Optional<String> owner,
            boolean paused,
            int matched,
            Optional<Instant> verified,
            boolean stopped,
            LinkTermsSaid terms) {

        static Shown of(Store store, Link link) {
            return new Shown(
                    link.name(),
                    link.source().toString(),
                    link.to().toString(),
                    new Course(
                            link.settings().course().id(),
                            link.settings().course().title()),
                    store.owners().of(Owned.link(link.name())),
                    store.links().paused().contains(link.name()),
                    link.matched(),
                    link.verified(),
                    link.stopped().isPresent(),
                    LinkTermsSaid.of(LinkTerms.of(link)));
        }
    }

    record Links(List<Shown> links) {}

    @GetMapping(LINKS)
    @Needs(Scope.READ)
    @Gives(schema = "Links", text = true)
    @Operation(summary = "List the links")
    ResponseEntity<byte[]> list(Access access, Teller teller) {
        return stores.with(store -> {
            Predicate<String> seen = Gate.of(store, access).seen(Owned.Kind.LINK);
            List<Link> links = store.links().list().stream()
                    .filter(link -> seen.test(link.name()))
                    .toList();
            return teller.tell(
                    Answer.of(new Links(
                            links.stream().map(link -> Shown.of(store, link)).toList())),
                    screen -> LinkText.list(links, screen));
        });
    }

    /** A link as a program asks for it. */
    record NewLink(
            @Nullable String name,
            @Nullable String from,
            @Nullable String to,
            @Nullable LinkTermsSaid terms) {}

    @PostMapping(LINKS)
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("NewLink")
    @Gives(status = 201, schema = "Link", text = true)
    @Operation(summary = "Tie a course to a batch and subject", description = "Everything is checked first.")
    ResponseEntity<byte[]> add(@RequestBody NewLink wanted, Access access, Teller teller) {
        End from = end("from", wanted.from());
        End to = end("to", wanted.to());
        LinkTerms terms =
                wanted.terms() == null ? LinkTerms.USUAL : wanted.terms().over(LinkTerms.USUAL);
        String name = Said.required("name", wanted.name());
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            gate.connection(from.connection());
            gate.connection(to.connection());
            return switch (new Linking(store, systems).add(name, from, to, terms)) {
                case Linking.Added.Taken taken ->
                    throw Refusal.of(
                            ApiCode.NAME_TAKEN,
                            taken.other().name().equals(name)
                                    ? "there is a link of that name already"
                                    : "another link goes from that course into that batch already");
                case Linking.Added.Done done -> {
                    store.owners().give(Owned.link(name), access.person());
                    audit.note(store, access, Way.API, Action.CREATED, "link " + name, from + " → " + to);
                    yield teller.tell(
                            ResponseEntity.created(Answer.at("/links/", name)),
                            ExitCode.DONE,
                            Answer.of(Shown.of(store, done.link())),
                            screen -> LinkText.added(done.link(), screen));
                }
            };
        });
    }

    private static End end(String field, @Nullable String text) {
        return End.parse(Said.required(field, text))
                .orElseThrow(() -> Refusal.of(
                        ApiCode.INVALID, field + " is CONNECTION:COURSE, such as moodle:BIO101, not \"" + text + "\""));
    }

    @GetMapping(LINKS + "/{name}")
    @Needs(Scope.READ)
    @Gives(schema = "Link")
    @Operation(summary = "Show a link")
    Shown show(@PathVariable String name, Access access) {
        return stores.with(store -> Shown.of(store, Gate.of(store, access).link(name)));
    }

    @PutMapping(LINKS + "/{name}/terms")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("LinkTerms")
    @Gives(schema = "Link")
    @Operation(summary = "Change a link's terms", description = "What is not said stays as it is.")
    Shown change(@PathVariable String name, @RequestBody LinkTermsSaid terms, Access access) {
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            new Linking(store, systems).change(link, terms.over(LinkTerms.of(link)));
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, "terms");
            return Shown.of(store, store.links().find(name).orElseThrow());
        });
    }

    record Paused(@Nullable Boolean paused) {}

    @PutMapping(LINKS + "/{name}/paused")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Takes("Paused")
    @Gives(schema = "Link")
    @Operation(
            summary = "Pause a link, or let it run by its schedule again",
            description = "A paused link can still be run by hand.")
    Shown pause(@PathVariable String name, @RequestBody Paused paused, Access access) {
        if (paused.paused() == null) {
            throw Refusal.of(ApiCode.INVALID, "say paused with true or false");
        }
        boolean wanted = paused.paused();
        return stores.with(store -> {
            Link link = Gate.of(store, access).link(name);
            store.links().pause(name, wanted);
            audit.note(store, access, Way.API, Action.CHANGED, "link " + name, wanted ? "paused" : "not paused");
            return Shown.of(store, link);
        });
    }

    @DeleteMapping(LINKS + "/{name}")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(status = 204)
    @Operation(summary = "Forget a link", description = "What it wrote stays, and so does its history.")
    ResponseEntity<byte[]> remove(@PathVariable String name, Access access) {
        return stores.with(store -> {
            Gate.of(store, access).link(name);
            new LinkRemoval(store, stores::open, clock).remove(name);
            audit.note(store, access, Way.API, Action.REMOVED, "link " + name);
            return Answer.done();
        });
    }

    record Proposals(List<Proposal> proposals) {
        static Proposals of(List<Linking.Proposal> proposals) {
            return new Proposals(proposals.stream()
                    .map(each -> new Proposal(
                            each.course(),
                            each.title(),
                            each.place(),
                            each.reason().text()))
                    .toList());
        }
    }

    record Proposal(String course, String title, String place, String reason) {}

    @GetMapping(ApiSecurity.ROOT + "/proposals")
    @Needs(
            value = Scope.MANAGE,
            roles = {Role.ADMINISTRATOR, Role.INSTRUCTOR})
    @Gives(schema = "Proposals", text = true)
    @Operation(summary = "List which courses of two connections seem to be one, and why")
    ResponseEntity<byte[]> propose(@RequestParam String from, @RequestParam String to, Access access, Teller teller) {
        return stores.with(store -> {
            Gate gate = Gate.of(store, access);
            gate.connection(from);
            gate.connection(to);
            List<Linking.Proposal> proposals = new Linking(store, systems).propose(from, to);
            return teller.tell(
                    Answer.of(Proposals.of(proposals)), screen -> LinkText.proposals(from, to, proposals, screen));
        });
    }
}
