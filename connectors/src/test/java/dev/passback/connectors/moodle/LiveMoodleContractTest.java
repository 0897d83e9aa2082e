package dev.passback.connectors.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.connect.Depth;
import dev.passback.connect.LiveSource;
import dev.passback.connect.Pull;
import dev.passback.connect.ScoreSource;
import dev.passback.connect.ScoreSourceContract;
import dev.passback.connect.SourceScore;
import dev.passback.connect.Traffic;
import dev.passback.connectors.http.Http;
import dev.passback.connectors.http.HttpLimits;
import dev.passback.connectors.http.Waiting;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The contract against a real Moodle, named by {@code PASSBACK_LIVE_MOODLE_URL}, {@code PASSBACK_LIVE_MOODLE_TOKEN} and
 * {@code PASSBACK_LIVE_MOODLE_COURSE}. It only reads. Nobody should be graded there meanwhile.
 */
@EnabledIfEnvironmentVariable(named = "PASSBACK_LIVE_MOODLE_URL", matches = "https?://.+")
@EnabledIfEnvironmentVariable(named = "PASSBACK_LIVE_MOODLE_TOKEN", matches = ".+")
@EnabledIfEnvironmentVariable(named = "PASSBACK_LIVE_MOODLE_COURSE", matches = ".+")
class LiveMoodleContractTest extends ScoreSourceContract {
    private final Traffic traffic = new Traffic();
    private final Http http = new Http(HttpLimits.DEFAULT, traffic);

    @Override
    protected ScoreSource source() {
        return live();
    }

    @Test
    void needsOneRequestWhereNothingChanged() {
        Pull full = live().pull(Depth.FULL, Optional.empty());
        int before = requests();

        Pull changes = live().pull(Depth.CHANGES, Optional.of(full.mark()));

        assertThat(changes.depth()).isEqualTo(Depth.CHANGES);
        assertThat(full.scores()).containsAll(changes.scores());
        if (changes.scores().isEmpty()) {
            assertThat(requests() - before).isLessThanOrEqualTo(isNumber() ? 1 : 4);
        }
    }

    @Test
    void verifiesAllWithoutSayingOtherScores() {
        Pull full = live().pull(Depth.FULL, Optional.empty());
        Pull verified = live().pull(Depth.VERIFY_ALL, Optional.empty());

        assertThat(verified.scores()).containsExactlyInAnyOrderElementsOf(full.scores());
        assertThat(full.scores()).extracting(SourceScore::student).isNotEmpty();
    }

    @AfterEach
    void close() {
        http.close();
    }

    private LiveSource live() {
        MoodleConnection connection = new MoodleConnection(
                URI.create(variable("PASSBACK_LIVE_MOODLE_URL")), variable("PASSBACK_LIVE_MOODLE_TOKEN"));
        return new MoodleConnector(connection, MoodleSettings.DEFAULT, http, Waiting.REAL)
                .live(variable("PASSBACK_LIVE_MOODLE_COURSE"))
                .orElseThrow();
    }

    private static boolean isNumber() {
        return variable("PASSBACK_LIVE_MOODLE_COURSE").matches("\\d+");
    }

    private int requests() {
        return traffic.requests().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElseThrow();
    }
}
