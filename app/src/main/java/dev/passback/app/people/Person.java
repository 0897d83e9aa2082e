package dev.passback.app.people;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

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
    /** One letter or digit at least, since a name stands in addresses. */
    private static final Pattern NAME = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{N}._@-]{1,60}");

    private static final int LONGEST_DISPLAY = 100;

    /** {@return somebody who signs in here, for the first time} */
    public static Person fresh(String name, String display, Role role, String password, Instant now) {
        return new Person(name, display, role, Optional.of(password), Optional.empty(), now, false, 0);
    }

    /** {@return somebody who signs in at the institution's server, for the first time} */
    public static Person elsewhere(String name, String display, Role role, Instant now) {
        return new Person(name, display, role, Optional.empty(), Optional.empty(), now, false, 0);
    }

    /** {@return whether somebody can sign in under that name} */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** {@return whether somebody can be called that} */
    public static boolean isDisplay(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_DISPLAY
                && text.chars().noneMatch(Character::isISOControl);
    }

    public Person called(String other) {
        return new Person(name, other, role, password, subject, created, disabled, epoch);
    }

    /** {@return the same with another role; their sessions end} */
    public Person as(Role other) {
        return new Person(name, display, other, password, subject, created, disabled, epoch + 1);
    }

    /** {@return the same with another password; their sessions end} */
    public Person withPassword(String hash) {
        return new Person(name, display, role, Optional.of(hash), subject, created, disabled, epoch + 1);
    }

    /** {@return the same, who signs in at the institution's server from now on, for the first time; their sessions end} */
    public Person elsewhere() {
        return new Person(name, display, role, Optional.empty(), Optional.empty(), created, disabled, epoch + 1);
    }

    /** {@return the same, let in or not; their sessions end} */
    public Person disabled(boolean isDisabled) {
        return new Person(name, display, role, password, subject, created, isDisabled, epoch + 1);
    }

    /** {@return whether they can administer} */
    public boolean administers() {
        return role == Role.ADMINISTRATOR && !disabled;
    }

    @Override
    public String toString() {
        return "person " + name + " (" + role.label() + ")";
    }
}
