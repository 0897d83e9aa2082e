package dev.passback.app.sync;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.passback.finding.UnclearException;
import dev.passback.finding.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a link runs, as people say it: five cron fields, six with seconds, or a duration such as {@code 15m}. */
public final class Timetable {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*([smhd])");

    private Timetable() {}

    /**
     * {@return the schedule; cron fields are in this machine's time zone}
     *
     * @throws UnclearException if the text says none, with what it may say
     */
    public static Schedule of(String text) {
        String said = text.strip();
        Matcher duration = DURATION.matcher(said);
        if (duration.matches()) {
            return every(Long.parseLong(duration.group(1)), duration.group(2));
        }
        int fields = said.split("\\s+").length;
        if (fields != 5 && fields != 6) {
            throw unclear(text);
        }
        try {
            return new CronSchedule(fields == 5 ? "0 " + said : said, ZoneId.systemDefault());
        } catch (RuntimeException e) {
            throw unclear(text);
        }
    }

    /**
     * {@return when a link with that schedule runs next}
     *
     * @param last when its last run ended; empty where there was none
     */
    public static Instant next(String text, Optional<Instant> last, Instant now) {
        Schedule schedule = of(text);
        Instant next = last.map(end -> schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(end)))
                .orElseGet(() -> schedule.getInitialExecutionTime(now));
        return next.isBefore(now) ? now : next;
    }

    private static FixedDelay every(long number, String unit) {
        Duration duration =
                switch (unit) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                };
        if (duration.isZero()) {
            throw new UnclearException(Wording.of("a link cannot run every 0 {}", unit));
        }
        return Schedules.fixedDelay(duration);
    }

    private static UnclearException unclear(String text) {
        return new UnclearException(Wording.of(
                "\"{}\" is no schedule: say five cron fields (*/15 * * * *), six with seconds, or a duration such as 15m",
                text));
    }
}
