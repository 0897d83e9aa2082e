package dev.passback.app.web.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which part of a preview is looked at.
 *
 * @param search a part of a student's name or identifier; blank for all
 * @param page counted from 1
 * @param item the item whose distribution is shown, by its place
 */
record PreviewFilter(Show show, String search, int page, int item) {

    /** Which rows. */
    enum Show {
        /** Where anything is written or comes back. */
        CHANGES,
        NEW,
        CHANGED,
        CLEARED,
        CONFLICT,
        REJECTED,
        ALL;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PreviewFilter of(String show, String search, int page, int item) {
        Optional<Show> known = Arrays.stream(Show.values())
                .filter(each -> each.label().equals(show))
                .findFirst();
        return new PreviewFilter(known.orElse(Show.CHANGES), search.strip(), Math.max(1, page), Math.max(0, item));
    }

    /** @param label is only asked for where something is searched */
    boolean finds(Supplier<String> label) {
        return search.isEmpty() || label.get().toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }
}
