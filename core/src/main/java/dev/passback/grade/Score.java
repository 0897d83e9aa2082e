package dev.passback.grade;

import java.math.BigDecimal;

/**
 * What a cell of a gradebook says about one student and one grade item.
 *
 * <p>Four different things, never mixed up: a zero is {@code Points(0)}, and a blank is {@link NotGraded}.
 */
public sealed interface Score {

    /**
     * An exact number of points, in the unit of the grade item (never a percentage).
     *
     * <p>The value is kept in its shortest plain form, so that {@code 2}, {@code 2.0} and {@code 2.00} are equal.
     */
    record Points(BigDecimal value) implements Score {
        public Points {
            value = value.stripTrailingZeros();
            if (value.scale() < 0) {
                value = value.setScale(0);
            }
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Nothing was scored: blank. */
    record NotGraded() implements Score {
        @Override
        public String toString() {
            return "";
        }
    }

    /** The student need not do this item. */
    record Excused() implements Score {
        @Override
        public String toString() {
            return "EX";
        }
    }

    /** The student was expected and did not come; the policy says what that is worth. */
    record Absent() implements Score {
        @Override
        public String toString() {
            return "ABSENT";
        }
    }

    Score NOT_GRADED = new NotGraded();
    Score EXCUSED = new Excused();
    Score ABSENT = new Absent();

    /** {@return the score of exactly {@code value} points} */
    static Score points(BigDecimal value) {
        return new Points(value);
    }

    /** {@return the score written as {@code plain}, a plain decimal with a point} */
    static Score points(String plain) {
        return new Points(new BigDecimal(plain));
    }

    /**
     * Reads what {@link Object#toString} of a score wrote: a plain decimal, nothing, {@code EX} or {@code ABSENT}.
     *
     * @throws IllegalArgumentException for any other text
     */
    static Score parse(String text) {
        return switch (text) {
            case "" -> NOT_GRADED;
            case "EX" -> EXCUSED;
            case "ABSENT" -> ABSENT;
            default -> points(text);
        };
    }

    /** {@return the score of {@code value} whole points} */
    static Score points(long value) {
        return new Points(BigDecimal.valueOf(value));
    }
}
