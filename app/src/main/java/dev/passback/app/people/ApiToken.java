package dev.passback.app.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a program says to be let in instead of a person.
 *
 * @param id its public part
 * @param label what the person calls it
 * @param hash the SHA-256 of the token; the token itself is kept nowhere
 * @param used when it was used last, to the minute
 */
public record ApiToken(
        String id,
        String person,
        String label,
        String hash,
        Set<Scope> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> used) {
    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    @Override
    public String toString() {
        return "token " + id;
    }
}
