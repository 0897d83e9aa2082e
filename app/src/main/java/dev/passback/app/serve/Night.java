package dev.passback.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When links are verified: each at a time of its own, so that they do not all ask for everything at once. */
public record Night(LocalTime from, Duration length, ZoneId zone) {

    /** {@return from one to five o'clock on this machine} */
    public static Night here() {
        return new Night(LocalTime.of(1, 0), Duration.ofHours(4), ZoneId.systemDefault());
    }

    /** {@return when the link was to be verified last; the first run after that compares everything} */
    Instant last(String link, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant tonight = on(today, link);
        return tonight.isAfter(now) ? on(today.minusDays(1), link) : tonight;
    }

    private Instant on(LocalDate day, String link) {
        return day.atTime(from)
                .atZone(zone)
                .toInstant()
                .plusSeconds(Math.floorMod(link.hashCode(), length.toSeconds()));
    }
}
