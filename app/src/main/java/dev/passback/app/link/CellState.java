package dev.passback.app.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a cell of a link stands, in the five words that students and teachers are told. */
public enum CellState {
    /** The gradebook holds what the source says. */
    IN_SYNC,
    /** It does not: not carried yet, or refused. */
    DIFFERS,
    /** Somebody else's mark stands there. */
    EDITED,
    /** A person or an undo leaves it alone. */
    HELD,
    /** Nobody knows which student it belongs to. */
    NOT_MATCHED;

    /** {@return the word in addresses of pages} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CellState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
