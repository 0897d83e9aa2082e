package dev.passback.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.drafting.DraftTransfer;
import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.live.Systems;
import dev.passback.app.retention.Retention;
import dev.passback.app.road.Scratch;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.store.StoreServedException;
import dev.passback.app.store.Vendor;
import dev.passback.app.undoing.UndoTransfer;
import dev.passback.connect.Depth;
import dev.passback.link.LinkPolicy;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a node does by itself, with cycles that only tell that they ran. */
@ParameterizedClass
@EnumSource
class LinkServerTest {
    private static final Pace FAST = new Pace(
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofMillis(300));
    /** Half past ten in the morning: all that was to be verified in the night is due. */
    private static final Instant MORNING = Instant.parse("2026-11-02T10:30:00Z");

    private static final Night NIGHT = new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneOffset.UTC);

    @Parameter
    Vendor vendor;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(MORNING);
    private final List<String> log = new CopyOnWriteArrayList<>();
    private Vendor.Place place;
    private Store store;

    @BeforeEach
    void open() {
        place = vendor.fresh(folder);
        store = place.open();
        store.connections().add(new Connection("campus", "moodle", Map.of(), "", Optional.empty()));
        store.connections().add(new Connection("college", "openeducat", Map.of(), "", Optional.empty()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void linksRunByTheirSchedules() throws Exception {
        link("often", "15m");
        link("hourly", "0 * * * *");
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {});
        try (LinkServer server = server(cycles, 2)) {
            server.start();
            Patience.until("the first run", () -> cycles.runs("often") == 1);
            pass(Duration.ofMinutes(16));
            Patience.until("the second run", () -> cycles.runs("often") == 2);
            assertThat(cycles.runs("hourly")).isZero();

            pass(Duration.ofMinutes(15));

            Patience.until("eleven o'clock", () -> cycles.runs("hourly") == 1);
            Patience.until("the third run", () -> cycles.runs("often") == 3);
            assertThat(cycles.runs()).isEqualTo(4);
            assertThat(server.health().isGood()).isTrue();
            assertThat(log).hasSize(4).allMatch(line -> line.contains(": done, 0 requests"));
        }
    }

    @Test
    void linksThatComeChangeAndGoAreNoticed() throws Exception {
        link("gone", "1h");
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {});
        try (LinkServer server = server(cycles, 1)) {
            server.start();
            Patience.until("the first run", () -> cycles.runs("gone") == 1);

            store.links().remove("gone");
            link("new", "1h");

            Patience.until("the new link's run", () -> cycles.runs("new") == 1);
            Patience.until("no task for the link that is gone", () -> tasks().equals(Set.of("new")));

            store.links().remove("new");
            link("new", "1s");

            Patience.until("runs by the new schedule", () -> cycles.runs("new") >= 3);
        }
    }

    @Test
    void aBacklogKeepsNobodyFromNoticingANewLink() throws Exception {
        for (int i = 0; i < 40; i++) {
            link("old-" + i, "1h");
        }
        Semaphore begun = new Semaphore(0);
        Semaphore mayEnd = new Semaphore(0);
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {
            begun.release();
            mayEnd.acquire();
        });
        try (LinkServer server = server(cycles, 1)) {
            server.start();
            // the only worker is at a cycle, so the first look has ended and the next is set
            Patience.until("a backlog", () -> begun.availablePermits() > 0);
            link("new", "1h");
            // by now the look for new links is due, behind all that was due before it
            clock.pass(Duration.ofMinutes(1));

            int ended = 0;
            while (!tasks().contains("new")) {
                ended++;
                mayEnd.release();
                int expected = ended;
                Patience.until("the end of cycle " + ended, () -> cycles.runs() == expected);
            }

            assertThat(ended).isLessThan(25);
            mayEnd.release(100);
        }
    }

    @Test
    void aLinkThatFailsUnexpectedlyStopsNoOther() throws Exception {
        link("bad", "1s");
        link("worse", "1s");
        link("good", "1s");
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {
            if (link.equals("bad")) {
                throw new IllegalStateException("Ada Lovelace has 17 points");
            }
            if (link.equals("worse")) {
                throw new AssertionError("and so has Ben");
            }
        });
        try (LinkServer server = server(cycles, 1)) {
            server.start();
            Patience.until(
                    "two runs of each",
                    () -> cycles.runs("bad") >= 2 && cycles.runs("worse") >= 2 && cycles.runs("good") >= 2);
        }
        assertThat(log)
                .anyMatch(line -> line.startsWith("bad: failed, IllegalStateException at "))
                .anyMatch(line -> line.startsWith("worse: failed, AssertionError at "))
                .noneMatch(line -> line.contains("Ada") || line.contains("Ben"));
    }

    @Test
    void aLinkThatFailsIsTriedOnceMoreSoonAndThenByItsSchedule() throws Exception {
        link("bad", "1h");
        link("good", "1s");
        WatchedCycles cycles = new WatchedCycles((store, link, progress) -> {
            if (link.equals("bad")) {
                throw new IllegalStateException();
            }
        });
        try (LinkServer server = server(cycles, 1)) {
            server.start();
            Patience.until("a second try", () -> cycles.runs("bad") == 2);
            int before = cycles.runs("good");
            Patience.until("time enough for a third", () -> cycles.runs("good") >= before + 2);
            assertThat(cycles.runs("bad")).isEqualTo(2);

            pass(Duration.ofMinutes(61));

            Patience.until("a run by its schedule", () -> cycles.runs("bad") == 3);
        }
    }

    @Test
    void aLinkIsVerifiedOnceANight() throws Exception {
        link("a", "1h");
        WatchedCycles cycles =
                new WatchedCycles((store, link, progress) -> store.links().noteVerified(link, clock.instant()));
        try (LinkServer server = server(cycles, 1)) {
            server.start();
            for (int run = 1; run <= 4; run++) {
                int expected = run;
                Patience.until("run " + run, () -> cycles.runs("a") == expected);
                pass(run == 3 ? Duration.ofHours(24) : Duration.ofMinutes(61));
            }
        }
        assertThat(cycles.depths().subList(0, 4)).containsExactly(Depth.FULL, Depth.CHANGES, Depth.CHANGES, Depth.FULL);
    }

    @Test
    void aNodeThatStopsLetsGoOfItsCyclesAndTheNextOneGoesOn() throws Exception {
        link("steps", "1h");
        link("deaf", "1h");
        CountDownLatch bothRun = new CountDownLatch(2);
        WatchedCycles endless = new WatchedCycles((store, link, progress) -> {
            bothRun.countDown();
            while (link.equals("steps")) {
                progress.settled(1, 2);
            }
            new CountDownLatch(1).await();
        });
        try (LinkServer server = server(endless, 2)) {
            server.start();
            assertThat(bothRun.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(endless.runs()).isEqualTo(2);
        assertThat(log).isEmpty();

        WatchedCycles next = new WatchedCycles((store, link, progress) -> {});
        try (LinkServer server = server(next, 2)) {
            server.start();
            Patience.until(
                    "both again, although no hour is over", () -> next.runs("steps") == 1 && next.runs("deaf") == 1);
        }
    }

    @Test
    void aDataFolderHasOneNodeAndADatabaseSeveral() throws Exception {
        for (int i = 0; i < 40; i++) {
            link("link-" + i, "1s");
        }
        Set<String> active = ConcurrentHashMap.newKeySet();
        // a cycle of one node ends only together with one of the other: both are at work at the same time
        SynchronousQueue<String> meeting = new SynchronousQueue<>();
        WatchedCycles one = new WatchedCycles((store, link, progress) -> meeting.put(link), active);
        WatchedCycles other = new WatchedCycles((store, link, progress) -> meeting.take(), active);
        try (LinkServer first = server(one, 2)) {
            if (vendor == Vendor.SQLITE) {
                assertThatExceptionOfType(StoreServedException.class)
                        .isThrownBy(() -> server(other, 2))
                        .withMessageContaining(place.text());
                return;
            }
            try (LinkServer second = server(other, 2)) {
                first.start();
                second.start();
                Patience.until("eighty runs", () -> one.runs() + other.runs() >= 80);
            }
        }
        assertThat(one.twice()).isEmpty();
        assertThat(other.twice()).isEmpty();
        assertThat(one.runs()).isGreaterThan(10);
        assertThat(other.runs()).isGreaterThan(10);
    }

    @Test
    void whatIsKeptNoMoreGoesAtTheStartWhenItIsSetAndEachNight() throws Exception {
        keepFilesFor(3);
        kept(4);
        try (LinkServer server = server(new WatchedCycles((store, link, progress) -> {}), 2)) {
            server.start();
            Patience.until("the start", () -> withContent() == 0 && isNextNightSet());

            kept(2);
            keepFilesFor(1);
            server.expireSoon();
            // else the clock would pass the night before it is set
            Patience.until("the new setting", () -> withContent() == 0 && isNextNightSet());

            kept(0);
            clock.pass(Duration.ofHours(25));
            // what was done is said after it is done
            Patience.until("the night", () -> withContent() == 0 && timesSaid("kept no more: 1 files") == 3);
        }
    }

    private long timesSaid(String line) {
        return log.stream().filter(line::equals).count();
    }

    private void keepFilesFor(int days) {
        new Retention(Optional.of(days), Optional.empty(), Optional.empty()).save(store.preferences());
    }

    private void kept(int daysAgo) {
        store.files().add("scores.csv", new byte[] {1}, "ada", clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    private int withContent() throws Exception {
        try (java.sql.Connection look = place.look();
                Statement statement = look.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM kept_file WHERE content IS NOT NULL")) {
            row.next();
            return row.getInt(1);
        }
    }

    private boolean isNextNightSet() throws Exception {
        try (java.sql.Connection look = place.look();
                Statement statement = look.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT picked FROM scheduled_task WHERE task_name = 'expiry'")) {
            return row.next() && !row.getBoolean(1);
        }
    }

    private LinkServer server(Cycles cycles, int workers) {
        Systems systems = new Systems(new KeyFile(folder.resolve("key"))::open, clock);
        return new LinkServer(
                place::open,
                cycles,
                new DraftTransfer(systems, clock, new Scratch(folder)),
                new UndoTransfer(systems, clock, new Scratch(folder), String::valueOf),
                workers,
                FAST,
                NIGHT,
                clock,
                log::add);
    }

    private void link(String name, String schedule) {
        Link link = Link.fresh(
                name,
                new End("campus", name),
                new End("college", "A/B/" + name),
                "target:" + name,
                new LinkSettings(
                        new LinkSettings.Course("1", name),
                        LinkPolicy.USUAL,
                        new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                        Map.of(),
                        Map.of()),
                schedule);
        assertThat(store.links().add(link)).isEmpty();
    }

    /** {@return the links that there are tasks for} */
    private Set<String> tasks() throws SQLException {
        List<String> names = new ArrayList<>();
        try (java.sql.Connection look = place.look();
                ResultSet rows = look.createStatement()
                        .executeQuery("SELECT task_instance FROM scheduled_task WHERE task_name = 'link'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return Set.copyOf(names);
    }

    /** Lets time pass, but not under a run that has yet to say when the next one is due. */
    private void pass(Duration time) throws Exception {
        Patience.until("the end of what runs", () -> running() == 0);
        clock.pass(time);
    }

    private int running() throws Exception {
        try (java.sql.Connection look = place.look();
                Statement statement = look.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM scheduled_task WHERE task_name = 'link' AND picked")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
