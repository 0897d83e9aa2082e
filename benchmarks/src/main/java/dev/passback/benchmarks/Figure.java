package dev.passback.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One measured number beside what it is compared with.
 *
 * @param baseline measured in the same run, in the same unit; or the limit that the number must keep
 */
record Figure(String name, double value, String unit, double baseline) {

    /** {@return the figure as one line of JSON, numbers cut to four digits} */
    String json() {
        return "{\"name\":\"" + name + "\",\"value\":" + shown(value) + ",\"unit\":\"" + unit + "\",\"baseline\":"
                + shown(baseline) + ",\"ratio\":" + shown(value / baseline) + "}";
    }

    private static String shown(double number) {
        return new BigDecimal(number)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
