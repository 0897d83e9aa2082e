package dev.passback.app.web;

import dev.passback.app.api.ProblemText;
import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.Systems;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.road.Scratch;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.security.Institution;
import dev.passback.app.serve.LinkServer;
import dev.passback.app.serve.Night;
import dev.passback.app.serve.Pace;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.undoing.UndoTransfer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The web application as it runs, on a store of its own. One for all tests of the JVM, since Spring takes seconds. */
public final class Site implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    /** Of the least strength that there is: the hash says it itself, and tests sign in many times. */
    private static final String HASH = Objects.requireNonNull(new BCryptPasswordEncoder(4).encode(PASSWORD));

    private final StorePool stores;
    private final Systems systems;
    private final WebServer server;
    private final LinkServer links;
    private final KeyFile key;
    private final Path data;
    private final Path scratch;

    private Site(Path folder, Optional<Institution> institution, InstantSource clock) throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        key = new KeyFile(data.resolve("passback.key"));
        stores = new StorePool(() -> Store.open(data));
        systems = new Systems(key::open, clock);
        scratch = Files.createDirectory(folder.resolve("scratch"));
        LiveLinks live = new LiveLinks(systems);
        links = new LinkServer(
                () -> Store.open(data),
                (store, link, depth, progress) -> {
                    throw new IllegalStateException("no link runs by its schedule here");
                },
                new DraftTransfer(systems, clock, new Scratch(scratch)),
                new UndoTransfer(systems.impatient(), clock, new Scratch(scratch), ProblemText::of),
                2,
                Pace.DEFAULT,
                Night.here(),
                clock,
                line -> {});
        links.start();
        server = WebServer.start(
                ListenOn.loopback(0),
                new Parts(stores, systems, live, links, links, links, links::health, clock, new Scratch(scratch)),
                institution);
    }

    private static final class Running {
        static final Site SITE = empty();
    }

    public static Site shared() {
        return Running.SITE;
    }

    /** {@return another one, on a store in which there is nobody yet} */
    public static Site empty() {
        return with(Optional.empty(), InstantSource.system());
    }

    /** {@return another one, whose time is that of the clock} */
    public static Site at(InstantSource clock) {
        return with(Optional.empty(), clock);
    }

    /** {@return another one, whose people can sign in at their institution's server} */
    public static Site of(Institution institution) {
        return of(institution, InstantSource.system());
    }

    public static Site of(Institution institution, InstantSource clock) {
        return with(Optional.of(institution), clock);
    }

    private static Site with(Optional<Institution> institution, InstantSource clock) {
        try {
            return new Site(Files.createTempDirectory("passback-site"), institution, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return server.address();
    }

    /** {@return where the first administrator is made, as the server prints it} */
    public URI setup() {
        return server.setup().orElseThrow();
    }

    public StorePool stores() {
        return stores;
    }

    /** Takes a table away from the store, so that pages which need it fail. */
    public void lose(String table) {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("passback.db"));
                Statement statement = store.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME TO lost_" + table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a folder for files on their way} */
    Path scratch() {
        return scratch;
    }

    /** {@return what seals the credentials of connections} */
    public KeyFile key() {
        return key;
    }

    public Systems systems() {
        return systems;
    }

    /** {@return the part of the running application that is of this kind} */
    public <T> T part(Class<T> kind) {
        return server.application().getBean(kind);
    }

    /** {@return all parts of that kind} */
    public <T> Collection<T> parts(Class<T> kind) {
        return server.application().getBeansOfType(kind).values();
    }

    /** {@return somebody new with that role} */
    public Person person(Role role) {
        String name = role.label() + "-" + PEOPLE.incrementAndGet();
        Person person = Person.fresh(name, name, role, HASH, Instant.now());
        stores.with(store -> store.people().add(person));
        return person;
    }

    /** {@return a browser in which somebody new with that role is signed in} */
    public Browser signedIn(Role role) {
        return signedIn(person(role));
    }

    public Browser signedIn(Person person) {
        Browser browser = new Browser(this, person.name());
        browser.get("/sign-in").submit("/sign-in", "name", person.name(), "password", PASSWORD);
        return browser;
    }

    /** {@return a browser in which nobody is signed in} */
    public Browser stranger() {
        return new Browser(this, "");
    }

    @Override
    public void close() {
        server.close();
        links.close();
        stores.close();
    }
}
