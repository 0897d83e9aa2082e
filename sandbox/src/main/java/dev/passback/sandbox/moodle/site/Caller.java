package dev.passback.sandbox.moodle.site;

import java.util.Set;

/**
 * A token: whom it belongs to, what that user may do on the whole site, and what the token's service offers.
 *
 * @param capabilities rights from roles outside of courses
 */
public record Caller(
        String token, long userId, boolean admin, Set<Capability> capabilities, Set<String> functions, State state) {

    /** Why a token is refused, if it is. When debugging is off Moodle says the same for each of these (measured). */
    public enum State {
        VALID,
        EXPIRED,
        OTHER_ADDRESS,
        NOT_ON_THE_LIST,
        SERVICE_DISABLED
    }

    public Caller {
        capabilities = Set.copyOf(capabilities);
        functions = Set.copyOf(functions);
    }

    public Caller(String token, long userId, Set<Capability> capabilities, Set<String> functions) {
        this(token, userId, false, capabilities, functions, State.VALID);
    }

    public Caller with(State other) {
        return new Caller(token, userId, admin, capabilities, functions, other);
    }

    public Caller with(Set<Capability> others) {
        return new Caller(token, userId, admin, others, functions, state);
    }

    public Caller withFunctions(Set<String> others) {
        return new Caller(token, userId, admin, capabilities, others, state);
    }
}
