package dev.passback.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * What a gradebook can hold, so that a plan shows before a transfer what the gradebook would refuse.
 *
 * @param capabilities what it can do at all
 * @param storedDecimals how many decimals it keeps; what is written is rounded to them once
 * @param comparedDecimals how many decimals of a present score can be seen; scores equal to them count as the same
 * @param newItemMaximum the maximum that every new item gets, where it cannot be chosen (Moodle's import: always 100)
 */
public record GradebookLimits(
        Set<Capability> capabilities, int storedDecimals, int comparedDecimals, Optional<BigDecimal> newItemMaximum) {

    /** So many decimals that no score reaches them: exact. */
    public static final int EXACT = 1000;

    public GradebookLimits {
        capabilities = Set.copyOf(capabilities);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /** {@return whether the gradebook would show both scores alike} */
    public boolean isSame(Score one, Score other) {
        if (one.equals(other)) {
            return true;
        }
        return one instanceof Score.Points a
                && other instanceof Score.Points b
                && shown(a.value()).compareTo(shown(b.value())) == 0;
    }

    private BigDecimal shown(BigDecimal value) {
        return value.scale() > comparedDecimals ? value.setScale(comparedDecimals, RoundingMode.HALF_UP) : value;
    }
}
