package dev.passback.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
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
