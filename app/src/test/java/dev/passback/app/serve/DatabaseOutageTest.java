package dev.passback.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.link.Connection;
import dev.passback.app.link.CycleReport;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.live.Systems;
import dev.passback.app.road.Scratch;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.StoppedPostgres;
import dev.passback.app.store.Store;
import dev.passback.app.sync.LinkTurn;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.link.LinkPolicy;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node does while its database is gone or hangs, and after that. */
class DatabaseOutageTest {
    private static final Pace FAST = new Pace(
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofMillis(300),
            Duration.ofMillis(200),
            Duration.ofMillis(300));
    private static final Night NIGHT = new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneOffset.UTC);
    private static final int WORKERS = 4;
    /** Longer than a run may be silent before it is taken over. */
    private static final Duration SILENCE = Duration.ofSeconds(31);

    @TempDir
    Path folder;

    /** From now on, not from a fixed day: db-scheduler asks no clock of ours when it makes tasks of the dead due again. */
    private final MovedClock clock = new MovedClock(Instant.now());

    private final List<String> log = new CopyOnWriteArrayList<>();
    private StoppedPostgres postgres;

    @BeforeEach
    void open() throws Exception {
        postgres = new StoppedPostgres(folder.resolve("postgres"));
        try (Store store = postgres.place().open()) {
            store.connections().add(new Connection("campus", "moodle", Map.of(), "", Optional.empty()));
            store.connections().add(new Connection("college", "openeducat", Map.of(), "", Optional.empty()));
        }
    }

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void aNodeGoesOnByItselfWhenItsDatabaseIsBack() throws Exception {
        link("quick", "1s");
        link("hourly", "1h");
        CountDownLatch isUnderWay = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {
            if (link.equals("hourly")) {
                isUnderWay.countDown();
                mayEnd.await();
            }
        });
        try (LinkServer server = server(cycles)) {
            server.start();
            isUnderWay.await();
            Patience.until("two runs", () -> cycles.runs("quick") >= 2);

            postgres.stop();
            Patience.until("no health", () -> !server.health().database());
            mayEnd.countDown();
            Patience.until("the end of a cycle that nobody can note", () -> cycles.runs("hourly") == 1);
            postgres.startAgain();

            Patience.until("health", () -> server.health().isGood());
            // the outage may also have caught a run of the other link
            clock.pass(SILENCE);
            int before = cycles.runs("quick");
            Patience.until("runs of what is due", () -> cycles.runs("quick") >= before + 2);
            Patience.until("the run that was cut off is taken over", () -> cycles.runs("hourly") == 2);
        }
    }

    @Test
    void connectionsThatBrokeMeanwhileCostNoCycle() throws Exception {
        for (int i = 0; i < WORKERS; i++) {
            link("hourly-" + i, "1h");
        }
        CyclicBarrier meeting = new CyclicBarrier(WORKERS);
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> meeting.await());
        try (LinkServer server = server(cycles)) {
            server.start();
            Patience.until("a first run of each", () -> cycles.runs() == WORKERS && running() == 0);

            postgres.stop();
            postgres.startAgain();
            clock.pass(Duration.ofMinutes(61));

            Patience.until("a second run of each", () -> cycles.runs() == 2 * WORKERS);
            assertThat(log).noneMatch(line -> line.contains("failed"));
        }
    }

    @Test
    void aDatabaseThatHangsIsNotHealthyAndHoldsNobodyUp() throws Exception {
        try (LinkServer server = server(new WatchedCycles((store, link, progress) -> {}))) {
            server.start();
            assertThat(server.health()).isEqualTo(new Health(true, true));
            try (java.sql.Connection other = postgres.place().look();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE link IN ACCESS EXCLUSIVE MODE");

                Health health = assertTimeoutPreemptively(Duration.ofSeconds(4), server::health);

                assertThat(health).isEqualTo(new Health(true, false));
                other.rollback();
            }
            Patience.until("health", () -> server.health().isGood());
        }
    }

    /** {@return the same cycles, which take their turns as real ones do} */
    private Cycles inTurn(WatchedCycles cycles) {
        return (store, link, depth, progress) -> {
            Optional<LinkTurn> taken = LinkTurn.take(store, postgres.place()::open, link, clock);
            if (taken.isEmpty()) {
                return WatchedCycles.report(link, CycleReport.Status.BUSY);
            }
            try (LinkTurn turn = taken.get()) {
                CycleReport report = cycles.run(store, link, depth, progress);
                turn.ended("done", Optional.empty(), "{}");
                return report;
            }
        };
    }

    private int running() throws Exception {
        try (java.sql.Connection look = postgres.place().look();
                ResultSet row = look.createStatement()
                        .executeQuery("SELECT count(*) FROM scheduled_task WHERE task_name = 'link' AND picked")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }

    private LinkServer server(WatchedCycles cycles) {
        Systems systems = new Systems(new KeyFile(folder.resolve("key"))::open, clock);
        return new LinkServer(
                postgres.place()::open,
                inTurn(cycles),
                new DraftTransfer(systems, clock, new Scratch(folder)),
                new UndoTransfer(systems, clock, new Scratch(folder), String::valueOf),
                WORKERS,
                FAST,
                NIGHT,
                clock,
                log::add);
    }

    private void link(String name, String schedule) {
        try (Store store = postgres.place().open()) {
            assertThat(store.links()
                            .add(Link.fresh(
                                    name,
                                    new End("campus", name),
                                    new End("college", "A/B/" + name),
                                    "target:" + name,
                                    new LinkSettings(
                                            new LinkSettings.Course("1", name),
                                            LinkPolicy.USUAL,
                                            new LinkSettings.Withheld(
                                                    LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                                            Map.of(),
                                            Map.of()),
                                    schedule)))
                    .isEmpty();
        }
    }
}
