package dev.passback.plan;

import dev.passback.finding.FindingCode;
import dev.passback.finding.Wording;
import dev.passback.grade.Capability;
import dev.passback.grade.GradebookLimits;
import dev.passback.grade.Score;
import dev.passback.grade.ScoreColumn;
import dev.passback.plan.CellDecision.Refused;
import dev.passback.plan.CellDecision.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a source's score to the score that the gradebook shall hold: blanks, absences, excuses, scaling, rounding, range.
 * Pure; one for each mapped column.
 */
final class CellRules {
    /** A scaled score that needs more decimals than this is rounded here even where a gradebook keeps more. */
    private static final int SCALED_DECIMALS = 10;

    private final GradebookLimits limits;
    private final Policy policy;
    private final Optional<BigDecimal> maximum;
    /** The maximum in whole points, for the quick look. */
    private final long wholeMaximum;

    private final Optional<BigDecimal> factorNumerator;
    private final Optional<BigDecimal> factorDenominator;

    /**
     * @param sourceMaximum the points possible in the source
     * @param maximum the points possible in the gradebook
     */
    CellRules(GradebookLimits limits, Policy policy, Optional<BigDecimal> sourceMaximum, Optional<BigDecimal> maximum) {
        this.limits = limits;
        this.policy = policy;
        this.maximum = maximum;
        this.wholeMaximum = maximum.map(
                        max -> max.setScale(0, RoundingMode.FLOOR).longValue())
                .orElse(Long.MAX_VALUE);
        boolean scales = policy.scaling() == Policy.Scaling.TO_MAXIMUM
                && sourceMaximum.isPresent()
                && sourceMaximum.get().signum() > 0
                && maximum.isPresent()
                && maximum.get().compareTo(sourceMaximum.get()) != 0;
        factorNumerator = scales ? maximum : Optional.empty();
        factorDenominator = scales ? sourceMaximum : Optional.empty();
    }

    /** {@return whether the points are between zero and the maximum and need no rounding} */
    boolean isInRange(ScoreColumn scores, int row) {
        if (scores.isWholePoints(row)) {
            long points = scores.wholePoints(row);
            return points >= 0 && points <= wholeMaximum;
        }
        BigDecimal points = scores.points(row);
        return points.signum() >= 0
                && points.scale() <= limits.storedDecimals()
                && (maximum.isEmpty() || points.compareTo(maximum.get()) <= 0);
    }

    boolean scales() {
        return factorNumerator.isPresent();
    }

    CellDecision decide(Score source, Score before) {
        return switch (source) {
            case Score.NotGraded n -> blank(before);
            case Score.Absent a -> value(Score.points(0), List.of(FindingCode.ABSENT_IS_ZERO));
            case Score.Excused e -> excused(before);
            case Score.Points p -> points(p.value());
        };
    }

    private CellDecision blank(Score before) {
        return switch (policy.blanks()) {
            case LEAVE -> CellDecision.NOTHING;
            case ZERO -> value(Score.points(0), List.of());
            case CLEAR -> {
                if (before.equals(Score.NOT_GRADED)) {
                    yield CellDecision.NOTHING;
                }
                yield limits.can(Capability.CLEAR)
                        ? value(Score.NOT_GRADED, List.of(FindingCode.CLEARS_SCORES))
                        : new Refused(FindingCode.CLEAR_REFUSED, Wording.of("the gradebook cannot take a score away"));
            }
        };
    }

    private CellDecision excused(Score before) {
        if (limits.can(Capability.EXCUSE)) {
            return value(Score.EXCUSED, List.of());
        }
        return before.equals(Score.NOT_GRADED)
                ? new CellDecision.Nothing(List.of(FindingCode.EXCUSED_NOT_WRITTEN))
                : new Refused(
                        FindingCode.EXCUSED_REFUSED,
                        Wording.of("excused in the source, but the gradebook holds {} and cannot excuse", before));
    }

    private CellDecision points(BigDecimal source) {
        List<FindingCode> notes = new ArrayList<>(0);
        BigDecimal points = source;
        if (factorNumerator.isPresent() && factorDenominator.isPresent()) {
            // multiplied first, so that the one rounding is the last step
            points = points.multiply(factorNumerator.get())
                    .divide(
                            factorDenominator.get(),
                            Math.min(limits.storedDecimals(), SCALED_DECIMALS),
                            RoundingMode.HALF_UP);
            notes.add(FindingCode.SCALED);
        } else if (points.scale() > limits.storedDecimals()) {
            points = points.setScale(limits.storedDecimals(), RoundingMode.HALF_UP);
            notes.add(FindingCode.ROUNDED);
        }
        if (points.signum() < 0) {
            if (!limits.can(Capability.NEGATIVE)) {
                return new Refused(
                        FindingCode.NEGATIVE_REFUSED, Wording.of("{} is below 0, which the gradebook refuses", points));
            }
            notes.add(FindingCode.NEGATIVE_SCORE);
        }
        if (maximum.isPresent() && points.compareTo(maximum.get()) > 0) {
            if (!limits.can(Capability.OVER_MAXIMUM)) {
                return new Refused(
                        FindingCode.OVER_MAXIMUM_REFUSED,
                        Wording.of(
                                "{} is above the maximum of {}, which the gradebook refuses", points, maximum.get()));
            }
            notes.add(FindingCode.OVER_MAXIMUM);
        }
        return value(Score.points(points), notes);
    }

    private static Value value(Score score, List<FindingCode> notes) {
        return new Value(score, notes);
    }
}
