package dev.passback.app.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do. */
public enum Role {
    /** Everything, also with what others own. */
    ADMINISTRATOR,
    /** Everything with gradebooks, links, connections and transfers of their own, and nothing with those of others. */
    INSTRUCTOR,
    /** Sees everything and changes nothing; what they see of students is recorded. */
    AUDITOR;

    /** {@return the word in the store, on pages and in the API} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }
}
