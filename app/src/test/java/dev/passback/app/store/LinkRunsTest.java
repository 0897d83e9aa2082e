package dev.passback.app.store;

import static dev.passback.app.store.LinkSample.LINK;
import static dev.passback.app.store.LinkSample.link;
import static dev.passback.app.store.Sample.LATER;
import static dev.passback.app.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Run;
import dev.passback.transfer.TransferId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkRunsTest extends StoreTest {
    private static final int ROUNDS = 10;
    private static final String ONE = "host/1/1";
    private static final String OTHER = "host/2/2";

    @BeforeEach
    void add() {
        LinkSample.addTo(store);
    }

    private Run start(String link, String node) {
        return store.runs().start(link, node, NOON).run();
    }

    private void finish(Run run, String status) {
        store.runs().finish(run, status, Optional.empty(), "{}", LATER);
    }

    @Test
    void aRunIsKeptFromItsStartToItsEnd() {
        Run run = start(LINK, ONE);
        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        LINK,
                        ONE,
                        NOON,
                        NOON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        TransferId transfer = store.journal()
                .open(Sample.request("T"), List.of(), Stream.empty(), NOON)
                .id();

        store.runs().finish(run, "done", Optional.of(transfer), "{\"x\":1}", LATER);

        assertThat(store.runs().latest(LINK, 1))
                .containsExactly(new Run(
                        1,
                        LINK,
                        ONE,
                        NOON,
                        NOON,
                        Optional.of(LATER),
                        Optional.of("done"),
                        Optional.of(transfer),
                        Optional.of("{\"x\":1}"),
                        Optional.empty()));
    }

    @Test
    void aLinkHasOneActiveRunWhoeverAsks() {
        LinkRuns.Start first = store.runs().start(LINK, ONE, NOON);

        assertThat(first.isNew()).isTrue();
        for (String node : List.of(ONE, OTHER)) {
            assertThat(store.runs().start(LINK, node, LATER)).isEqualTo(new LinkRuns.Start(first.run(), false));
        }
        assertThat(store.runs().latest(LINK, 9)).containsExactly(first.run());
    }

    @Test
    void afterARunComesTheNext() {
        finish(start(LINK, ONE), "done");

        Run second = start(LINK, OTHER);

        assertThat(second.node()).isEqualTo(OTHER);
        assertThat(store.runs().latest(LINK, 9)).hasSize(2).first().isEqualTo(second);
        assertThat(store.runs().latest(LINK, 1)).containsExactly(second);
    }

    @Test
    void linksRunBesideEachOther() {
        store.links().add(link("art", "another"));
        start(LINK, ONE);

        assertThat(store.runs().start("art", OTHER, NOON).isNew()).isTrue();
    }

    @Test
    void aHeartbeatIsKept() {
        Run run = start(LINK, ONE);

        assertThat(store.runs().alive(run, LATER)).isTrue();

        assertThat(store.runs().latest(LINK, 1).getFirst().seen()).isEqualTo(LATER);
    }

    @Test
    void aRunThatIsAliveAfterAllIsNotTakenOver() {
        Run seen = start(LINK, ONE);
        store.runs().alive(seen, LATER);

        assertThat(store.runs().takeOver(seen, OTHER, LATER)).isFalse();
        assertThat(store.runs().latest(LINK, 1).getFirst().node()).isEqualTo(ONE);
    }

    @Test
    void aRunThatHasEndedIsNotTakenOver() {
        Run run = start(LINK, ONE);
        finish(run, "done");

        assertThat(store.runs().takeOver(run, OTHER, LATER)).isFalse();
    }

    @Test
    void whoLostARunNeitherKeepsItAliveNorEndsIt() {
        Run lost = start(LINK, ONE);
        assertThat(store.runs().alive(lost, NOON)).isTrue();
        assertThat(store.runs().takeOver(lost, OTHER, LATER)).isTrue();

        assertThat(store.runs().alive(lost, LATER)).isFalse();
        finish(lost, "done");
        assertThat(store.runs().latest(LINK, 1).getFirst().finished()).isEmpty();

        Run taken = lost.takenOver(OTHER);
        assertThat(store.runs().alive(taken, LATER)).isTrue();
        finish(taken, "done");
        assertThat(store.runs().latest(LINK, 1).getFirst().status()).contains("done");
    }

    @Test
    void ofTheRunsThatFoundNothingChangedOnlyTheLatestIsKept() {
        for (String status : List.of("done", "unchanged", "unchanged", "later", "unchanged")) {
            finish(start(LINK, ONE), status);
        }

        assertThat(store.runs().latest(LINK, 10))
                .extracting(run -> run.status().orElseThrow())
                .containsExactly("unchanged", "later", "done");
    }

    @Test
    void theDatabaseLetsOneOfTwoStartARun() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Store left = place.open();
                Store right = place.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Future<LinkRuns.Start> one = threads.submit(starter(left, ONE, start));
                Future<LinkRuns.Start> other = threads.submit(starter(right, OTHER, start));

                assertThat(List.of(one.get().isNew(), other.get().isNew())).containsExactlyInAnyOrder(true, false);
                assertThat(one.get().run()).isEqualTo(other.get().run());
                assertThat(store.runs().latest(LINK, 99)).hasSize(round + 1);
                finish(one.get().run(), "done");
            }
        }
    }

    @Test
    void oneOfTwoTakesADeadRunOver() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Store left = place.open();
                Store right = place.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Run dead = start(LINK, "host/dead/0");
                Future<Boolean> one = threads.submit(taker(left, dead, ONE, start));
                Future<Boolean> other = threads.submit(taker(right, dead, OTHER, start));

                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
                String owner = one.get() ? ONE : OTHER;
                assertThat(store.runs().latest(LINK, 1).getFirst().node()).isEqualTo(owner);
                finish(dead.takenOver(owner), "done");
            }
        }
    }

    private static Callable<LinkRuns.Start> starter(Store store, String node, CyclicBarrier start) {
        return () -> {
            start.await();
            return store.runs().start(LINK, node, NOON);
        };
    }

    private static Callable<Boolean> taker(Store store, Run dead, String node, CyclicBarrier start) {
        Instant now = LATER;
        return () -> {
            start.await();
            return store.runs().takeOver(dead, node, now);
        };
    }
}
