package dev.passback.app.security;

import dev.passback.app.people.ApiToken;
import dev.passback.app.people.Person;
import dev.passback.app.people.Role;
import dev.passback.app.people.Scope;
import dev.passback.app.store.Store;
import dev.passback.app.store.StorePool;
import dev.passback.grade.Sha256;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tokens by which programs come in, written {@code pb_<id>_<secret>}. A token is shown once. What is kept is its plain
 * SHA-256: slow hashes are for passwords, which people choose and others guess; 256 random bits cannot be guessed however
 * fast the hash is, and every request needs it.
 */
public final class Tokens {
    /** No token is for ever; a year and a day lets one be renewed once a year. */
    public static final int MOST_DAYS = 366;

    public static final int LONGEST_LABEL = 60;

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("pb_[0-9a-f]{12}_[0-9a-f]{64}");
    /** A program may ask many times a second; when it asked last is wanted to the minute. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final StorePool stores;
    private final InstantSource clock;

    public Tokens(StorePool stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * A token that was just made.
     *
     * @param text what the program says; there is no second chance to see it
     */
    public record Issued(ApiToken token, String text) {
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /** {@return what a token can be for, in the hands of somebody with that role} */
    public static Set<Scope> grantable(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.allOf(Scope.class);
            case INSTRUCTOR -> EnumSet.of(Scope.READ, Scope.TRANSFER, Scope.MANAGE);
            case AUDITOR -> EnumSet.of(Scope.READ);
        };
    }

    /**
     * Makes a token.
     *
     * @param label what the person calls it
     * @param scopes what it is for; some of {@link #grantable}
     * @param days how long it lasts, from 1 to {@link #MOST_DAYS}
     * @throws IllegalArgumentException if it cannot be made like that
     */
    public Issued issue(Person person, String label, Set<Scope> scopes, int days) {
        String called = label.strip();
        if (called.isEmpty() || called.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a token's label has 1 to " + LONGEST_LABEL + " characters");
        }
        if (scopes.isEmpty() || !grantable(person.role()).containsAll(scopes)) {
            throw new IllegalArgumentException("a token of a person with the role "
                    + person.role().label() + " is for some of " + grantable(person.role()));
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a token lasts from 1 to " + MOST_DAYS + " days");
        }
        Instant now = clock.instant();
        String id = hex(ID_BYTES);
        String text = "pb_" + id + "_" + hex(SECRET_BYTES);
        ApiToken token = new ApiToken(
                id,
                person.name(),
                called,
                Sha256.of(text),
                scopes,
                now,
                now.plus(days, ChronoUnit.DAYS),
                Optional.empty());
        return stores.with(store -> {
            store.tokens().add(token);
            return new Issued(token, text);
        });
    }

    /** {@return who comes with that text; empty for no token, one that ended, and one of somebody who may not come} */
    public Optional<TokenBearer> authenticate(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return stores.with(store -> store.tokens()
                .withHash(Sha256.of(text))
                .filter(token -> !token.isExpired(now))
                .flatMap(token -> bearer(store, token, now)));
    }

    private static Optional<TokenBearer> bearer(Store store, ApiToken token, Instant now) {
        Optional<Person> person = store.people().find(token.person()).filter(found -> !found.disabled());
        person.ifPresent(found -> {
            if (token.used().filter(used -> used.plus(NOTED_EVERY).isAfter(now)).isEmpty()) {
                store.tokens().noteUsed(token.id(), now);
            }
        });
        return person.map(found -> new TokenBearer(found, token));
    }

    private String hex(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
