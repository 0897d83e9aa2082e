package dev.passback.app.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program with a token may do of what its person may. */
public enum Scope {
    /** See everything that the person sees. */
    READ,
    /** Plan, carry out and undo transfers, and run links. */
    TRANSFER,
    /** Make, change and remove gradebooks, connections and links, and decide about students and cells. */
    MANAGE,
    /** What only administrators may: people, settings. */
    ADMIN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String label) {
        return Arrays.stream(values())
                .filter(scope -> scope.label().equals(label))
                .findFirst();
    }
}
