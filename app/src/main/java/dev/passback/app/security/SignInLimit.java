package dev.passback.app.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down who guesses passwords: after some failures under one name, or from one address, nobody gets a try there for a
 * while. Kept in memory, for the latest names and addresses only; each node counts for itself. Safe for several threads.
 */
public final class SignInLimit {
    /** Tries under one name in {@link #WINDOW}. */
    static final int TRIES_OF_NAME = 5;
    /** Tries from one address in {@link #WINDOW}: a whole school may be behind one. */
    static final int TRIES_FROM_ADDRESS = 50;

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant first) {}

    SignInLimit(InstantSource clock) {
        this.clock = clock;
    }

    /** {@return whether a try is let through} */
    public synchronized boolean allows(String name, String address) {
        return count(ofName(name)) < TRIES_OF_NAME && count(ofAddress(address)) < TRIES_FROM_ADDRESS;
    }

    public synchronized void failed(String name, String address) {
        add(ofName(name));
        add(ofAddress(address));
    }

    /** A success of the name says nothing about the address. */
    public synchronized void succeeded(String name) {
        failures.remove(ofName(name));
    }

    private int count(String key) {
        Failures known = failures.get(key);
        if (known == null) {
            return 0;
        }
        if (known.first().plus(WINDOW).isBefore(clock.instant())) {
            failures.remove(key);
            return 0;
        }
        return known.count();
    }

    private void add(String key) {
        int before = count(key);
        Instant now = clock.instant();
        failures.merge(key, new Failures(1, now), (old, one) -> new Failures(before + 1, old.first()));
    }

    private static String ofName(String name) {
        return "name " + name.toLowerCase(Locale.ROOT);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }
}
