package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.link.Run;
import dev.passback.app.live.LiveLinks;
import dev.passback.app.live.Systems;
import dev.passback.app.secret.KeyFile;
import dev.passback.app.store.Store;
import dev.passback.app.sync.Asked;
import dev.passback.app.sync.LinkEnds;
import dev.passback.app.sync.LinkRunner;
import dev.passback.app.text.ExitCode;
import dev.passback.connect.Depth;
import dev.passback.connect.LiveGradebook;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.connect.Traffic;
import dev.passback.grade.ScoreSheet;
import dev.passback.transfer.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node that is held up in the middle of a cycle, such as by a machine that sleeps, until another node has taken its run
 * over, ended it, and carried what came later: it writes nothing of what it had asked for.
 */
class HeldUpNodeTest {
    private static final long QUIZ = 4;
    private static final int STUDENT = 4;
    private static final String ANOTHER = "elsewhere/1/1";
    private static final Runnable NOTHING = () -> {};

    @TempDir
    private Path folder;

    private final InstantSource clock = InstantSource.system();
    private TwoSystems systems;
    private Path data;

    @BeforeEach
    void link() {
        systems = TwoSystems.of(folder, 12, 4, 0).linked();
        systems.sync(ExitCode.DONE);
        data = Path.of(systems.desk.data());
        systems.attempt(QUIZ, STUDENT, "99");
    }

    @AfterEach
    void close() {
        systems.close();
    }

    @Test
    void afterItHasAskedTheSource() {
        assertOvertaken(ends -> new HeldUp(ends, this::overtaken, NOTHING));
    }

    @Test
    void beforeItLooksAtTheGradebook() {
        assertOvertaken(ends -> new HeldUp(ends, NOTHING, this::overtaken));
    }

    private void assertOvertaken(UnaryOperator<LinkEnds> heldUp) {
        Systems opening = new Systems(new KeyFile(data.resolve("passback.key"))::open, clock);
        try (Store store = Store.open(data);
                LiveLinks live = new LiveLinks(opening)) {
            LinkRunner runner =
                    new LinkRunner(store, () -> Store.open(data), link -> heldUp.apply(live.open(store, link)), clock);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(
                            () -> runner.run(TwoSystems.LINK, new Asked(Depth.CHANGES, false, "test"), Progress.SILENT))
                    .withMessageContaining("taken the run over");
        }
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
        assertThat(systems.sync(ExitCode.DONE, "--verify-all")
                        .get("counts")
                        .get("written")
                        .intValue())
                .isZero();
    }

    /** The other node takes the run over and ends it; then a better attempt comes and is carried. */
    private void overtaken() {
        try (Store other = Store.open(data)) {
            Run run = other.runs().latest(TwoSystems.LINK, 1).getFirst();
            assertThat(other.runs().takeOver(run, ANOTHER, clock.instant())).isTrue();
            other.runs().finish(run.takenOver(ANOTHER), "done", Optional.empty(), "{}", clock.instant());
        }
        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.DONE);
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
    }

    /** Ends of a link, between whose answers something happens. */
    private record HeldUp(LinkEnds ends, Runnable afterPull, Runnable beforeGradebook) implements LinkEnds {
        @Override
        public LiveSource source() {
            return new HeldUpSource(ends.source(), afterPull);
        }

        @Override
        public LiveGradebook gradebook() {
            beforeGradebook.run();
            return ends.gradebook();
        }

        @Override
        public Traffic sourceTraffic() {
            return ends.sourceTraffic();
        }

        @Override
        public Traffic targetTraffic() {
            return ends.targetTraffic();
        }

        @Override
        public void close() {
            ends.close();
        }
    }

    private record HeldUpSource(LiveSource source, Runnable afterPull) implements LiveSource {
        @Override
        public Pull pull(Depth depth, Optional<String> mark) {
            Pull pull = source.pull(depth, mark);
            afterPull.run();
            return pull;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public String sha256() {
            return source.sha256();
        }

        @Override
        public ScoreSheet sheet() {
            return source.sheet();
        }
    }
}
