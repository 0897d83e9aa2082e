package dev.passback.app.live;

import dev.passback.finding.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points for the words of a scale, written {@code 1:0,2:5,3:10}: word 1 of the scale is worth nothing, word 3 ten points. */
public final class ScaleTable {
    private static final Pattern STEP = Pattern.compile("\\s*(\\d{1,4})\\s*:\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*");

    private ScaleTable() {}

    /** @throws ConnectionException if the text is no such table */
    public static Map<Integer, BigDecimal> parse(String text) {
        Map<Integer, BigDecimal> points = new LinkedHashMap<>();
        for (String step : text.split(",", -1)) {
            Matcher matcher = STEP.matcher(step);
            if (!matcher.matches()) {
                throw new ConnectionException(Wording.of(
                        "\"{}\" is no table of points such as 1:0,2:5,3:10 (word of the scale:points)", text));
            }
            Integer word = Integer.valueOf(matcher.group(1));
            if (points.put(word, new BigDecimal(matcher.group(2))) != null) {
                throw new ConnectionException(Wording.of("\"{}\" says twice what word {} is worth", text, word));
            }
        }
        return points;
    }
}
