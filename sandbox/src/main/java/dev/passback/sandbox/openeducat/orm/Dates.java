package dev.passback.sandbox.openeducat.orm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Dates and datetimes, which are kept as they are sent, and what Odoo or PostgreSQL say about wrong ones. */
final class Dates {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    static String day(String sent) {
        String day = sent.length() > 10 && sent.charAt(10) == ' ' ? sent.substring(0, 10) : sent;
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeException e) {
            throw day.chars().anyMatch(Character::isDigit)
                    ? new OdooFault(
                            "psycopg2.errors.DatetimeFieldOverflow",
                            "date/time field value out of range: \"" + day
                                    + "\"\nHINT:  Perhaps you need a different \"datestyle\" setting.\n")
                    : new OdooFault(
                            "psycopg2.errors.InvalidDatetimeFormat",
                            "invalid input syntax for type date: \"" + day + "\"\n");
        }
    }

    /** {@return a datetime in its full form; a mere date means its midnight} */
    static String moment(String sent) {
        String full = sent.length() == 10 ? sent + " 00:00:00" : sent;
        try {
            return LocalDateTime.parse(full, MOMENT).format(MOMENT);
        } catch (DateTimeException e) {
            throw OdooFault.value("time data " + PythonText.repr(sent) + " does not match format '%Y-%m-%d %H:%M:%S'");
        }
    }
}
