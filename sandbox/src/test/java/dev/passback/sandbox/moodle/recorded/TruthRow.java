package dev.passback.sandbox.moodle.recorded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a ground-truth file by its column names. */
record TruthRow(Map<String, String> values) {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");

    TruthRow {
        values = Map.copyOf(values);
    }

    static List<TruthRow> of(String file) {
        List<String> names = cells(Recordings.head(file));
        return Recordings.lines(file).stream()
                .map(TruthRow::cells)
                .map(cells -> row(names, cells))
                .toList();
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    /** {@return the number; null for a blank} */
    @Nullable
    BigDecimal decimal(String name) {
        return text(name).isEmpty() ? null : new BigDecimal(text(name));
    }

    private static TruthRow row(List<String> names, List<String> cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), cells.get(i));
        }
        return new TruthRow(values);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        for (int from = 0; from <= line.length() && matcher.find(from); from = matcher.end()) {
            cells.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
            if (matcher.end() == line.length()) {
                if (line.endsWith(",")) {
                    cells.add("");
                }
                break;
            }
        }
        return cells;
    }
}
