package dev.passback.connectors.openeducat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An exam session as it was found or made. */
record Session(long id, LocalDate start, LocalDate end) {
    static final String MODEL = "op.exam.session";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /**
     * {@return when an exam without a time of its own is: today at noon, or on the session's nearest day}
     *
     * <p>An exam must lie within its session's days, compared in UTC (measured on 17 and 18).
     */
    LocalDateTime timeFor(Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate day = today.isBefore(start) ? start : today.isAfter(end) ? end : today;
        return day.atTime(12, 0);
    }

    /** {@return whether an exam may be then} */
    boolean holds(LocalDateTime time) {
        return !time.toLocalDate().isBefore(start) && !time.toLocalDate().isAfter(end);
    }

    /** {@return the time as Odoo takes it: UTC, without T and Z} */
    static String stamp(LocalDateTime time) {
        return STAMP.format(time);
    }

    static LocalDateTime time(String stamp) {
        return LocalDateTime.parse(stamp, STAMP);
    }
}
