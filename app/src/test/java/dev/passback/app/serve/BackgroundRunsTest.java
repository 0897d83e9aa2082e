package dev.passback.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passback.app.link.Connection;
import dev.passback.app.link.End;
import dev.passback.app.link.Link;
import dev.passback.app.link.LinkSettings;
import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkEnds;
import dev.passback.connect.Depth;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.SystemException;
import dev.passback.connect.Traffic;
import dev.passback.finding.Wording;
import dev.passback.link.LinkPolicy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundRunsTest {
    private static final Asked ASKED = new Asked(Depth.CHANGES, false, "ines");

    @TempDir
    private Path folder;

    private final CountDownLatch gate = new CountDownLatch(1);
    private StorePool stores;
    private BackgroundRuns runs;

    @BeforeEach
    void open() {
        stores = new StorePool(() -> Store.open(folder.resolve("data")));
        stores.with(store -> {
            store.connections().add(new Connection("campus", "moodle", Map.of(), "", Optional.empty()));
            store.connections().add(new Connection("college", "openeducat", Map.of(), "", Optional.empty()));
            return true;
        });
        link("bio");
        runs = new BackgroundRuns(stores, (store, link) -> new SlowEnds(), InstantSource.system());
    }

    @AfterEach
    void close() {
        gate.countDown();
        runs.close();
        stores.close();
    }

    @Test
    void aRunGoesOnWhileItsStarterIsGone() throws Exception {
        BackgroundRuns.Start start = runs.start("bio", ASKED);

        assertThat(start).isInstanceOf(BackgroundRuns.Start.Started.class);
        long run = ((BackgroundRuns.Start.Started) start).run();
        assertThat(run(run).finished()).isEmpty();

        gate.countDown();
        Patience.until("the end", () -> run(run).finished().isPresent());
        assertThat(run(run).status()).contains("later");
    }

    @Test
    void aLinkThatRunsIsNotStartedTwice() {
        long run = ((BackgroundRuns.Start.Started) runs.start("bio", ASKED)).run();

        assertThat(runs.start("bio", ASKED)).isEqualTo(new BackgroundRuns.Start.Running(run));
    }

    @Test
    void thereIsAnEndToHowManyRunAtOnce() {
        for (int i = 0; i < BackgroundRuns.MOST; i++) {
            link("link-" + i);
            assertThat(runs.start("link-" + i, ASKED)).isInstanceOf(BackgroundRuns.Start.Started.class);
        }

        assertThat(runs.start("bio", ASKED)).isEqualTo(new BackgroundRuns.Start.Full());
    }

    @Test
    void aFailureBeforeTheBeginningIsTheStarters() {
        stores.with(store -> {
            store.links().remove("bio");
            return true;
        });

        assertThatThrownBy(() -> runs.start("bio", ASKED)).hasMessageContaining("failed");
    }

    @Test
    void closingEndsWhatRuns() {
        long run = ((BackgroundRuns.Start.Started) runs.start("bio", ASKED)).run();

        gate.countDown();
        runs.close();

        assertThat(run(run).finished()).isPresent();
        assertThat(runs.start("bio", ASKED)).isEqualTo(new BackgroundRuns.Start.Full());
    }

    private Run run(long id) {
        return stores.with(store -> store.runs().find(id)).orElseThrow();
    }

    private void link(String name) {
        LinkSettings settings = new LinkSettings(
                new LinkSettings.Course("2", "Biology"),
                LinkPolicy.USUAL,
                new LinkSettings.Withheld(LinkSettings.Carry.WITHHOLD, LinkSettings.Carry.WITHHOLD),
                Map.of(),
                Map.of());
        stores.with(store -> store.links()
                .add(Link.fresh(
                        name,
                        new End("campus", "2"),
                        new End("college", "A/B/C"),
                        "college/" + name,
                        settings,
                        "15m")));
    }

    /** Systems that take their time, and then are not there. */
    private final class SlowEnds implements LinkEnds {
        private final Traffic traffic = new Traffic();

        @Override
        public LiveSource source() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
            throw new SystemException(
                    SystemException.Reach.LATER, Wording.verbatim("it is asleep"), Wording.verbatim("Wait."));
        }

        @Override
        public LiveGradebook gradebook() {
            throw new IllegalStateException("nobody comes so far");
        }

        @Override
        public Traffic sourceTraffic() {
            return traffic;
        }

        @Override
        public Traffic targetTraffic() {
            return traffic;
        }

        @Override
        public void close() {}
    }
}
