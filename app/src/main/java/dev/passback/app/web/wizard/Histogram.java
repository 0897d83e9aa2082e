package dev.passback.app.web.wizard;

import dev.passback.grade.Score;
import dev.passback.plan.Plan;
import dev.passback.plan.PlannedItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How an item's scores are distributed, before a transfer and after it.
 *
 * @param bars from the lowest scores to the highest
 * @param highest the most students that one bar stands for
 */
record Histogram(String title, List<Bar> bars, int highest) {
    private static final int BARS = 10;

    /**
     * The scores from one bound to the next.
     *
     * @param beforeHeight of 100, for the drawing
     */
    record Bar(String from, String to, int before, int after, int beforeHeight, int afterHeight) {}

    /**
     * {@return the distribution of an item's scores; empty where there are no points at all}
     *
     * @param place of the item in the plan
     */
    static Optional<Histogram> of(Plan plan, int place) {
        PlannedItem item = plan.items().get(place);
        Score[] before = scores(plan, student -> plan.before(place, student));
        Score[] after = scores(plan, student -> plan.afterwards(place, student));
        BigDecimal top = item.maximum()
                .filter(maximum -> maximum.signum() > 0)
                .orElse(BigDecimal.ONE)
                .max(highest(before))
                .max(highest(after));
        int[] counted = count(before, top);
        int[] then = count(after, top);
        int most = 0;
        for (int i = 0; i < BARS; i++) {
            most = Math.max(most, Math.max(counted[i], then[i]));
        }
        if (most == 0) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new Bar(
                    bound(top, i),
                    bound(top, i + 1),
                    counted[i],
                    then[i],
                    100 * counted[i] / most,
                    100 * then[i] / most));
        }
        return Optional.of(new Histogram(item.title(), bars, most));
    }

    private static Score[] scores(Plan plan, IntFunction<Score> score) {
        return IntStream.range(0, plan.inputs().book().roster().size())
                .mapToObj(score)
                .toArray(Score[]::new);
    }

    private static BigDecimal highest(Score[] scores) {
        BigDecimal highest = BigDecimal.ZERO;
        for (Score score : scores) {
            if (score instanceof Score.Points points) {
                highest = highest.max(points.value());
            }
        }
        return highest;
    }

    private static int[] count(Score[] scores, BigDecimal top) {
        int[] counts = new int[BARS];
        for (Score score : scores) {
            if (score instanceof Score.Points points) {
                int bar = points.value()
                        .multiply(BigDecimal.valueOf(BARS))
                        .divide(top, 0, RoundingMode.FLOOR)
                        .intValue();
                counts[Math.clamp(bar, 0, BARS - 1)]++;
            }
        }
        return counts;
    }

    private static String bound(BigDecimal top, int bar) {
        return top.multiply(BigDecimal.valueOf(bar))
                .divide(BigDecimal.valueOf(BARS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
