package dev.passback.app.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param name under which they sign in; in the journal and the audit too
 * @param display what others see of them
 * @param password the hash; empty for who signs in elsewhere only
 * @param subject who they are at the institution's own server: its address and their id there
 * @param disabled whether they can sign in no more
 * @param epoch sessions of an earlier epoch are over
 */
public record Person(
        String name,
        String display,
        Role role,
        Optional<String> password,
        Optional<String> subject,
        Instant created,
        boolean disabled,
        long epoch) {

    /** {@return somebody who signs in here, for the first time} */
    public static Person fresh(String name, String display, Role role, String password, Instant now) {
        return new Person(name, display, role, Optional.of(password), Optional.empty(), now, false, 0);
    }

    @Override
    public String toString() {
        return "person " + name + " (" + role.label() + ")";
    }
}
