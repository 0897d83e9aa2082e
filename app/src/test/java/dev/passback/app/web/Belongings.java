package dev.passback.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.passback.app.draft.Draft;
import dev.passback.app.draft.DraftDestination;
import dev.passback.app.draft.DraftSource;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.drafting.Drafting;
import dev.passback.app.json.MappingJson;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.StoppedPlan;
import dev.passback.app.live.Connecting;
import dev.passback.app.live.Reach;
import dev.passback.app.live.SystemAddress;
import dev.passback.app.people.Owned;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.road.GivenFiles;
import dev.passback.app.road.LiveGradebooks;
import dev.passback.app.security.Tokens;
import dev.passback.app.store.Store;
import dev.passback.connect.Depth;
import dev.passback.connect.Participant;
import dev.passback.files.number.NumberForm;
import dev.passback.files.read.RosterFiles;
import dev.passback.files.table.SourceFile;
import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import dev.passback.grade.Score;
import dev.passback.grade.Sha256;
import dev.passback.link.CellId;
import dev.passback.link.Intake;
import dev.passback.link.LinkPolicy;
import dev.passback.link.LinkedCell;
import dev.passback.mapping.Choices;
import dev.passback.plan.RuleSet;
import dev.passback.transfer.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of each thing that can belong to somebody, made when it is asked for first. */
final class Belongings {
    static final Set<String> OWNED = Set.of(
            "@gradebook",
            "@link",
            "@connection",
            "@plan",
            "@done",
            "@uploadable",
            "@transfer",
            "@upload",
            "@run",
            "@token",
            "@written",
            "@file-transfer");

    /** A server that is no system that anybody knows; where nobody answers at all, connectors would be patient. */
    private static final URI NOBODY = nobody();

    static final Map<String, String> FILES =
            Map.of("@scores", "iclicker-week-1.csv", "@roster", "roster.csv", "@export", "canvas-export.csv");

    static final Pattern THING = Pattern.compile("@[a-z]+");

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
            case "@connection" -> once(argument, () -> connection(new SystemAddress.Moodle(NOBODY)));
            case "@link" -> once(argument, this::link);
            case "@done" -> once(argument, () -> done(store -> embedded()));
            case "@uploadable" ->
                once(
                        argument,
                        () -> done(store ->
                                new DraftDestination.Export(file(store, "canvas-export.csv"), fresh("course"))));
            case "@transfer" -> once(argument, () -> transfer(named("@done")));
            case "@upload" -> once(argument, () -> transfer(named("@uploadable")));
            case "@plan" -> once(argument, this::plan);
            case "@run" -> once(argument, this::run);
            case "@written" -> once(argument, this::written);
            case "@file-transfer" -> once(argument, this::fileTransfer);
            case "@token" -> once(argument, this::token);
            case "@person" -> once(argument, () -> site.person(Role.INSTRUCTOR).name());
            default -> argument;
        };
    }

    /** {@return the text with the names of things in the place of what stands for them} */
    String filled(String text) {
        return THING.matcher(text).replaceAll(thing -> Matcher.quoteReplacement(named(thing.group())));
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

    private static URI nobody() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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
            store.remembered()
                    .rememberMapping("table", store.gradebooks().get(name).target(), MappingJson.write(Choices.NONE));
            store.owners().give(Owned.gradebook(name), owner.name());
            return name;
        });
    }

    private String connection(SystemAddress address) {
        String name = fresh(address.kind().label());
        return site.stores().with(store -> {
            new Connecting(store, site.systems()).add(name, address, Reach.PRIVATE_HTTP, "no-secret");
            store.owners().give(Owned.connection(name), owner.name());
            return name;
        });
    }

    private String link() {
        String name = fresh("link");
        String source = named("@connection");
        String target = connection(new SystemAddress.OpenEduCat(NOBODY, "x", "x", "MDL"));
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
            store.mirrors().pin(name, "8", "S8");
            store.mirrors()
                    .take(
                            name,
                            new Intake(
                                    List.of(new Participant(
                                            "8", List.of(new Identifier(IdentifierKind.MOODLE_USER_ID, "8")))),
                                    List.of(),
                                    List.of(LinkedCell.first(
                                            CellId.parse("Q42:8").orElseThrow(), Score.parse("7"), "hash")),
                                    List.of(),
                                    Set.of(),
                                    0),
                            "mark");
            store.links()
                    .noteStopped(
                            name,
                            "plan",
                            new StoppedPlan(
                                    Depth.CHANGES, List.of(Wording.verbatim("too many")), List.of(), List.of()));
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
        return site.stores().with(store -> draft(store, embedded())).id();
    }

    private DraftDestination embedded() {
        return new DraftDestination.Embedded(named("@gradebook"));
    }

    private Draft draft(Store store, DraftDestination destination) {
        Draft draft = Draft.of(
                        Sha256.of(fresh("draft")).substring(0, 32),
                        owner.name(),
                        new DraftSource(file(store, "iclicker-week-1.csv"), NumberForm.AUTO),
                        Instant.now())
                .with(destination, RuleSet.PASSBACK);
        store.drafts().add(draft);
        return draft;
    }

    private String file(Store store, String name) {
        return GivenFiles.name(store.files().add(name, demo(name), owner.name(), Instant.now()));
    }

    /** {@return a plan that was carried out} */
    private String done(Function<Store, DraftDestination> destination) {
        return site.stores().with(store -> {
            Draft draft = draft(store, destination.apply(store));
            String plan = Drafting.hash(Drafting.text(
                    draft,
                    new Drafting(store, LiveGradebooks.NONE)
                            .plan(draft, draft.destination().orElseThrow(), Optional.empty())));
            store.drafts()
                    .save(draft.asked(Optional.of(new Draft.Asked(plan, owner.name(), Instant.now())))
                            .changed(Instant.now()));
            new DraftTransfer(
                            site.systems(),
                            InstantSource.system(),
                            site.part(Parts.class).scratch())
                    .carryOut(store, draft.id(), Progress.SILENT);
            assertThat(store.drafts().report(draft.id()))
                    .as("the transfer's report")
                    .isPresent();
            return draft.id();
        });
    }

    private String transfer(String plan) {
        return site.stores()
                .with(store -> store.journal().withFingerprint("draft:" + plan))
                .orElseThrow()
                .id()
                .toString();
    }

    private String written() {
        named("@transfer");
        return named("@gradebook");
    }

    private String fileTransfer() {
        return new Export(site, owner.name()).transfer("iclicker-week-1.csv").toString();
    }

    private String token() {
        return site.part(Tokens.class)
                .issue(owner, "mine", Set.of(Scope.READ), 1)
                .token()
                .id();
    }
}
