package dev.passback.app.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Instants as people read them: in their language, by the clock of the server. */
public final class Times {
    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** {@return the day and the minute} */
    public String text(Instant instant) {
        return text(instant, FormatStyle.SHORT, LocaleContextHolder.getLocale());
    }

    /** {@return the same with the second, where things follow soon on each other} */
    public String exact(Instant instant) {
        return text(instant, FormatStyle.MEDIUM, LocaleContextHolder.getLocale());
    }

    private String text(Instant instant, FormatStyle time, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }
}
