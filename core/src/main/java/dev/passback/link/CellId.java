package dev.passback.link;

import dev.passback.grade.ItemOrigin;
import java.util.Optional;

/**
 * A cell of a link, told by the source: {@code Q42:8} is what Moodle's user 8 earned in quiz 42.
 *
 * @param student the participant's id
 */
public record CellId(ItemOrigin item, String student) {

    /** {@return the cell written as {@code text}; empty if it is none} */
    public static Optional<CellId> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        return ItemOrigin.parse(text.substring(0, colon)).map(item -> new CellId(item, text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return item + ":" + student;
    }
}
