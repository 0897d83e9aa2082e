package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.util.List;

/** What kind of grades an activity or a grade item takes. */
public sealed interface Grading {
    /** Numbers. */
    record Points(BigDecimal minimum, BigDecimal maximum) implements Grading {}

    /** Words in an order; the first one is stored as 1. */
    record Scale(long id, List<String> words) implements Grading {
        public Scale {
            words = List.copyOf(words);
        }
    }

    /** None, or feedback alone. */
    record Ungraded() implements Grading {}

    static Points points(String maximum) {
        return new Points(BigDecimal.ZERO, new BigDecimal(maximum));
    }

    default BigDecimal minimum() {
        return switch (this) {
            case Points points -> points.minimum;
            case Scale scale -> BigDecimal.ONE;
            case Ungraded none -> BigDecimal.ZERO;
        };
    }

    default BigDecimal maximum() {
        return switch (this) {
            case Points points -> points.maximum;
            case Scale scale -> BigDecimal.valueOf(scale.words.size());
            case Ungraded none -> BigDecimal.valueOf(100);
        };
    }
}
