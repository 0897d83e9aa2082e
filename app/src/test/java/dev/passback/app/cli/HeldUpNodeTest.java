package dev.passback.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passback.app.cli.DisturbedCycle.Moment;
import dev.passback.app.link.Run;
import dev.passback.app.store.Store;
import dev.passback.app.text.ExitCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A node that is held up in the middle of a cycle, such as by a machine that sleeps, until another node has taken its run
 * over, ended it, and carried what came later.
 */
class HeldUpNodeTest {
    private static final long QUIZ = 4;
    private static final int STUDENT = 4;
    private static final String ANOTHER = "elsewhere/1/1";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void itWritesNothingOfWhatItHadAskedFor(Moment moment) {
        try (TwoSystems systems = TwoSystems.of(folder, 12, 4, 0).linked()) {
            systems.sync(ExitCode.DONE);
            systems.attempt(QUIZ, STUDENT, "99");

            DisturbedCycle heldUp = new DisturbedCycle(systems, moment, () -> overtake(systems));

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(heldUp::run)
                    .withMessageContaining("taken the run over");
            assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
            assertThat(systems.sync(ExitCode.DONE, "--verify-all")
                            .get("counts")
                            .get("written")
                            .intValue())
                    .isZero();
        }
    }

    /** The other node takes the run over and ends it; then a better attempt comes and is carried. */
    private static void overtake(TwoSystems systems) {
        try (Store other = Store.open(Path.of(systems.desk.data()))) {
            Run run = other.runs().latest(TwoSystems.LINK, 1).getFirst();
            assertThat(other.runs().takeOver(run, ANOTHER, Instant.now())).isTrue();
            other.runs().finish(run.takenOver(ANOTHER), "done", Optional.empty(), "{}", Instant.now());
        }
        systems.attempt(QUIZ, STUDENT, "100");
        systems.sync(ExitCode.DONE);
        assertThat(systems.mark(QUIZ, STUDENT)).isEqualTo(100);
    }
}
