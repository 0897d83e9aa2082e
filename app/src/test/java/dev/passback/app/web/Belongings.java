package dev.passback.app.web;

import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.Transfers;
import dev.passback.app.security.Tokens;
import dev.passback.app.store.Store;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.grade.Sha256;
import dev.passback.link.LinkPolicy;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One of each thing that can belong to somebody, made when it is asked for first. */
final class Belongings {
    static final Set<String> OWNED =
            Set.of("@gradebook", "@link", "@connection", "@transfer", "@plan", "@done", "@run", "@token");

    static final Map<String, String> FILES =
            Map.of("@scores", "iclicker-week-1.csv", "@roster", "roster.csv", "@export", "canvas-export.csv");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Site site;
    private final Person owner;
    private final Map<String, String> made = new HashMap<>();

    Belongings(Site site, Person owner) {
        this.site = site;
        this.owner = owner;
    }

    /** {@return what the argument stands for; itself if for nothing} */
    String named(String argument) {
        return switch (argument) {
            case "@gradebook" -> once(argument, this::gradebook);
            case "@connection" -> once(argument, () -> connection("moodle"));
            case "@link" -> once(argument, this::link);
            case "@transfer" -> once(argument, this::transfer);
            case "@plan" -> once(argument, this::plan);
            case "@done" -> once(argument, this::done);
            case "@run" -> once(argument, this::run);
            case "@token" -> once(argument, this::token);
            case "@person" -> once(argument, () -> site.person(Role.INSTRUCTOR).name());
            default -> argument;
        };
    }

    private String once(String key, Supplier<String> making) {
        String known = made.get(key);
        if (known == null) {
            known = making.get();
            made.put(key, known);
        }
        return known;
    }

    static byte[] demo(String name) {
        try (InputStream in = Objects.requireNonNull(Belongings.class.getResourceAsStream("/demo/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fresh(String what) {
        return what + "-" + NUMBERS.incrementAndGet();
    }

    private String gradebook() {
        String name = fresh("gradebook");
        return site.stores().with(store -> {
            store.gradebooks()
                    .create(
                            name,
                            RosterFiles.read(new SourceFile("roster.csv", demo("roster.csv")))
                                    .roster(),
                            List.of(),
                            List.of());
            store.owners().give(Owned.gradebook(name), owner.name());
            return name;
        });
    }

    private String connection(String kind) {
        String name = fresh(kind);
        return site.stores().with(store -> {
            store.connections()
                    .add(new Connection(
                            name,
                            kind,
                            Map.of("url", "http://127.0.0.1:9", "db", "x", "user", "x", "prefix", "MDL"),
                            "",
                            Optional.empty()));
            store.owners().give(Owned.connection(name), owner.name());
            return name;
        });
    }

    private String link() {
        String name = fresh("link");
        String source = named("@connection");
        String target = connection("openeducat");
        LinkSettings settings = new LinkSettings(
                new LinkSettings.Course("2", "Biology"),
                LinkPolicy.USUAL,
                new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                Map.of(),
                Map.of());
        return site.stores().with(store -> {
            store.links()
                    .add(Link.fresh(
                            name,
                            new End(source, "2"),
                            new End(target, "A/B/C"),
                            "openeducat:" + name,
                            settings,
                            "15m"));
            store.owners().give(Owned.link(name), owner.name());
            return name;
        });
    }

    private String run() {
        String link = named("@link");
        return String.valueOf(site.stores()
                .with(store -> store.runs().start(link, "elsewhere/1/1", Instant.now()))
                .run()
                .id());
    }

    private String plan() {
        return site.stores().with(this::draft).id();
    }

    private Draft draft(Store store) {
        String gradebook = named("@gradebook");
        String file = GivenFiles.name(
                store.files().add("iclicker-week-1.csv", demo("iclicker-week-1.csv"), owner.name(), Instant.now()));
        Draft draft = Draft.of(
                        Sha256.of(fresh("draft")).substring(0, 32),
                        owner.name(),
                        new DraftSource(file, NumberForm.AUTO),
                        Instant.now())
                .with(new DraftDestination.Embedded(gradebook), RuleSet.PASSBACK);
        store.drafts().add(draft);
        return draft;
    }

    /** {@return a plan that was carried out into an export, with rows that came back} */
    private String done() {
        return site.stores().with(store -> {
            String export = GivenFiles.name(
                    store.files().add("canvas-export.csv", demo("canvas-export.csv"), owner.name(), Instant.now()));
            Draft draft = draft(store).with(new DraftDestination.Export(export, fresh("course")), RuleSet.PASSBACK);
            var planned = new Drafting(store).plan(draft, draft.destination().orElseThrow(), Optional.empty());
            String hash = Drafting.hash(Drafting.text(draft, planned));
            store.drafts()
                    .save(draft.asked(Optional.of(new Draft.Asked(hash, owner.name(), Instant.now())))
                            .changed(Instant.now()));
            new DraftTransfer(InstantSource.system(), site.scratch()).carryOut(store, draft.id(), Progress.SILENT);
            return draft.id();
        });
    }

    private String transfer() {
        return site.stores().with(store -> {
            Draft draft = draft(store);
            var planned = new Drafting(store).plan(draft, draft.destination().orElseThrow(), Optional.empty());
            return new Transfers(store, InstantSource.system(), owner.name())
                    .transfer(planned, draft.fingerprint(), Optional.empty(), Progress.SILENT)
                    .id()
                    .toString();
        });
    }

    private String token() {
        return site.part(Tokens.class)
                .issue(owner, "mine", Set.of(Scope.READ), 1)
                .token()
                .id();
    }
}
