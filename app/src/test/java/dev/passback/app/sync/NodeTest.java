package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.app.link.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Node HERE = Node.current();

    private static boolean isAbandoned(String node, Duration silent) {
        Run run = new Run(
                1,
                "bio",
                node,
                NOON,
                NOON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Node.isAbandoned(run, NOON.plus(silent));
    }

    /** {@return this process's parts: host, number, start} */
    private static String[] parts() {
        return HERE.name().split("/", -1);
    }

    @Test
    void aProcessHasOneName() {
        assertThat(Node.current()).isEqualTo(HERE);
        assertThat(parts()).hasSize(3);
        assertThat(parts()[1]).isEqualTo(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void aLivingProcessIsLeftAtIt() {
        assertThat(isAbandoned(HERE.name(), Duration.ZERO)).isFalse();
        assertThat(isAbandoned(HERE.name(), Node.DEAD_AFTER)).isFalse();
    }

    @Test
    void aProcessThatSaysNothingForTooLongIsTakenForDead() {
        assertThat(isAbandoned(HERE.name(), Node.DEAD_AFTER.plusMillis(1))).isTrue();
    }

    @Test
    void aDeadProcessOfThisHostNeedNotBeWaitedFor() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();

        assertThat(isAbandoned(parts()[0] + "/" + process.pid() + "/1", Duration.ZERO))
                .isTrue();
    }

    @Test
    void aNumberThatAnotherProcessHasByNowIsOfADeadOne() {
        assertThat(isAbandoned(parts()[0] + "/" + parts()[1] + "/1", Duration.ZERO))
                .isTrue();
    }

    @Test
    void aProcessOfAnotherHostIsKnownByItsHeartbeatAlone() {
        assertThat(isAbandoned("elsewhere.invalid/" + parts()[1] + "/1", Duration.ZERO))
                .isFalse();
        assertThat(isAbandoned("elsewhere.invalid/1/1", Node.DEAD_AFTER.plusMillis(1)))
                .isTrue();
    }

    @Test
    void aNameThatSaysNothingIsKnownByItsHeartbeatAlone() {
        assertThat(isAbandoned("somebody", Duration.ZERO)).isFalse();
        assertThat(isAbandoned("somebody", Node.DEAD_AFTER.plusMillis(1))).isTrue();
    }

    @Test
    void theHeartbeatComesManyTimesBeforeAProcessIsTakenForDead() {
        assertThat(Heartbeat.EVERY.multipliedBy(3)).isLessThan(Node.DEAD_AFTER);
    }
}
