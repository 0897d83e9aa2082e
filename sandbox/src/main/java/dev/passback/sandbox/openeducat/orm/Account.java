package dev.passback.sandbox.openeducat.orm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A user as far as signing in goes; whether it is active stands in its row of {@code res.users}. */
public record Account(int uid, String login, String password, List<ApiKey> keys, Set<Group> groups) {

    /** A secret that takes the password's place everywhere; since 18 those of ordinary users expire. */
    public record ApiKey(String secret, Optional<Instant> expires) {
        boolean opens(String offered, Instant now) {
            return secret.equals(offered) && expires.map(now::isBefore).orElse(true);
        }
    }

    public Account {
        keys = List.copyOf(keys);
        groups = Set.copyOf(groups);
    }

    public boolean opensWith(String secret, Instant now) {
        return password.equals(secret) || hasKey(secret, now);
    }

    public boolean hasKey(String secret, Instant now) {
        return keys.stream().anyMatch(key -> key.opens(secret, now));
    }

    /** {@return the same account, whose keys have run out} */
    public Account withExpiredKeys() {
        List<ApiKey> old = keys.stream()
                .map(key -> new ApiKey(key.secret(), Optional.of(Instant.EPOCH)))
                .toList();
        return new Account(uid, login, password, old, groups);
    }
}
