package dev.passback.app.store;

import dev.passback.app.people.Access;
import java.util.Optional;

/**
 * Which transfers somebody looks for.
 *
 * @param access who looks: only what they may see is found
 * @param gradebook an embedded gradebook's name, or what another one is called in the journal
 * @param actor who asked for them
 * @param unfinished only those that are open
 * @param before only older ones than that number
 */
public record TransfersSought(
        Access access, Optional<String> gradebook, Optional<String> actor, boolean unfinished, long before, int limit) {

    /** {@return the latest that somebody sees} */
    public static TransfersSought latest(Access access, int limit) {
        return new TransfersSought(access, Optional.empty(), Optional.empty(), false, Long.MAX_VALUE, limit);
    }
}
