package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Instant after(Schedule schedule, Instant done) {
        return schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(done));
    }

    @Test
    void fiveFieldsAreCron() {
        Schedule quarters = Timetable.of("*/15 * * * *");

        assertThat(after(quarters, NOON.plusSeconds(1))).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(after(quarters, NOON.plus(Duration.ofMinutes(15)))).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
    }

    @Test
    void sixFieldsBeginWithSeconds() {
        Schedule tens = Timetable.of("  */10 * * * * *  ");

        assertThat(after(tens, NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"30s, 30", "15m, 900", "15 m, 900", "2h, 7200", "1d, 86400", " 5m , 300"})
    void aDurationIsTheTimeBetweenTwoCycles(String text, long seconds) {
        assertThat(after(Timetable.of(text), NOON)).isEqualTo(NOON.plusSeconds(seconds));
    }

    @Test
    void theNextRunFollowsTheLastOneOrTheClock() {
        Instant last = NOON.minusSeconds(60);

        assertThat(Timetable.next("15m", Optional.of(last), NOON)).isEqualTo(last.plus(Duration.ofMinutes(15)));
        assertThat(Timetable.next("15m", Optional.empty(), NOON)).isEqualTo(NOON);
        assertThat(Timetable.next("30s", Optional.of(last), NOON)).isEqualTo(NOON);
        assertThat(Timetable.next("*/15 * * * *", Optional.of(last), NOON.plusSeconds(1)))
                .isEqualTo(NOON.plusSeconds(1));
        assertThat(Timetable.next("*/15 * * * *", Optional.empty(), NOON.plusSeconds(1)))
                .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "0m", "00h"})
    void aLinkCannotRunAllTheTime(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timetable.of(text))
                .withMessageContaining("every 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "often",
                "15",
                "m",
                "-5m",
                "1.5h",
                "15 minutes",
                "* * * *",
                "* * * * * * *",
                "61 * * * *",
                "* 25 * * *",
                "a b c d e",
                "1234567m"
            })
    void anythingElseIsToldWithExamples(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timetable.of(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("15m")
                .withMessageContaining("*/15 * * * *");
    }
}
