package dev.passback.app.retention;

import dev.passback.app.store.Preferences;
import java.util.Optional;

/**
 * After how many days what is personal goes; never where nothing is said.
 *
 * @param files the content of given files and of plans
 * @param journal what transfers changed, and what links' runs told
 * @param audit what people did
 */
public record Retention(Optional<Integer> files, Optional<Integer> journal, Optional<Integer> audit) {
    /** A hundred years. */
    public static final int MOST_DAYS = 36_500;

    /** What is told of days that nobody set. */
    public static final String NO_END = "no end";

    private static final String FILES = "retention.files";
    private static final String JOURNAL = "retention.journal";
    private static final String AUDIT = "retention.audit";

    /** @throws IllegalArgumentException if something would go at once, or in more than {@link #MOST_DAYS} */
    public Retention {
        requireDays(files);
        requireDays(journal);
        requireDays(audit);
    }

    private static void requireDays(Optional<Integer> days) {
        if (days.filter(count -> count < 1 || count > MOST_DAYS).isPresent()) {
            throw new IllegalArgumentException("things are kept from 1 to " + MOST_DAYS + " days");
        }
    }

    public static Retention read(Preferences settings) {
        return new Retention(days(settings, FILES), days(settings, JOURNAL), days(settings, AUDIT));
    }

    public void save(Preferences settings) {
        save(settings, FILES, files);
        save(settings, JOURNAL, journal);
        save(settings, AUDIT, audit);
    }

    /** {@return the days in words, for the audit} */
    public String told() {
        return "days: files " + told(files) + ", journal " + told(journal) + ", audit " + told(audit);
    }

    private static String told(Optional<Integer> days) {
        return days.map(String::valueOf).orElse(NO_END);
    }

    private static Optional<Integer> days(Preferences settings, String name) {
        return settings.get(name).map(Integer::valueOf);
    }

    private static void save(Preferences settings, String name, Optional<Integer> days) {
        days.ifPresentOrElse(count -> settings.set(name, count.toString()), () -> settings.remove(name));
    }
}
