package dev.passback.sandbox.moodle.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/** Which attempts make a quiz's grade; "best grade" is the name of all of them in the web services. */
public enum GradingMethod {
    HIGHEST(1),
    AVERAGE(2),
    FIRST(3),
    LAST(4);

    private final int code;

    GradingMethod(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @param marks of the counted attempts in their order, at least one */
    BigDecimal of(List<BigDecimal> marks) {
        return switch (this) {
            case HIGHEST -> marks.stream().max(Comparator.naturalOrder()).orElseThrow();
            case AVERAGE ->
                marks.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(marks.size()), MathContext.DECIMAL64);
            case FIRST -> marks.getFirst();
            case LAST -> marks.getLast();
        };
    }
}
