package dev.passback.grade;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of a gradebook.
 *
 * @param id the gradebook's own key of the item, stable when the title changes where the gradebook has such a key
 * @param title what people see
 * @param maximum the points possible, where the gradebook tells
 * @param access whether scores can be written to it
 * @param origin the source's item that it was made for, where the gradebook's own key of it tells
 */
public record GradeItem(
        String id, String title, Optional<BigDecimal> maximum, Access access, Optional<ItemOrigin> origin) {

    /** An item of which nothing tells what it was made for. */
    public GradeItem(String id, String title, Optional<BigDecimal> maximum, Access access) {
        this(id, title, maximum, access, Optional.empty());
    }

    /** Whether, and with what consequence, scores can be written to an item. */
    public enum Access {
        /** Scores are written as they are. */
        OPEN,
        /** Belongs to an activity (a Moodle quiz or assignment): a written score overrides it from then on. */
        OVERRIDES_ACTIVITY,
        /** Computed or closed by the gradebook: it takes no scores. */
        READ_ONLY,
        /** Holds words of a scale or text, no points. */
        NOT_POINTS,
        /** Put away by somebody: neither written nor made again. */
        ARCHIVED,
        /** An upload file cannot name it so that the gradebook's importer would find it. */
        NOT_NAMEABLE
    }

    /** {@return an open item whose id is its title} */
    public static GradeItem open(String title, Optional<BigDecimal> maximum) {
        return new GradeItem(title, title, maximum, Access.OPEN);
    }
}
