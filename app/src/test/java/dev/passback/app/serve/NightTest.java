package dev.passback.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NightTest {
    private static final Night NIGHT = new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneId.of("Europe/Berlin"));

    @Test
    void eachLinkHasATimeOfItsOwnInTheNight() {
        Instant noon = Instant.parse("2026-11-02T11:00:00Z");

        long quarters = IntStream.range(0, 2000)
                .mapToObj(i -> NIGHT.last("BIO-" + i, noon))
                .peek(time -> assertThat(time)
                        .isBetween(Instant.parse("2026-11-02T00:00:00Z"), Instant.parse("2026-11-02T04:00:00Z")))
                .map(time -> time.getEpochSecond() / 900)
                .distinct()
                .count();

        assertThat(quarters).isGreaterThan(8);
    }

    @Test
    void beforeItsTimeTheLinksLastNightWasYesterday() {
        Instant due = NIGHT.last("bio", Instant.parse("2026-11-02T11:00:00Z"));

        assertThat(NIGHT.last("bio", due)).isEqualTo(due);
        assertThat(NIGHT.last("bio", due.minusSeconds(1))).isEqualTo(due.minus(Duration.ofDays(1)));
    }

    @Test
    void clocksThatAreSetBackMakeNoSecondNight() {
        Instant before = NIGHT.last("bio", Instant.parse("2026-10-25T05:30:00Z"));
        Instant after = NIGHT.last("bio", Instant.parse("2026-10-26T05:30:00Z"));

        assertThat(Duration.between(before, after)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }
}
